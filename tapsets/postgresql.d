/**
 * The PostgreSQL database server.
 *
 * @source PostgreSQL src/backend/utils/probes.d 15.18 and 18.6, doc/src/sgml/monitoring.sgml
 * @source widths and signs: readelf -n of the server 15 of Debian
 * @switch PostgreSQL must be built with --enable-dtrace; Debian's packages are.
 * @executable /usr/lib/postgresql/??/bin/postgres
 * @executable /usr/pgsql-??/bin/postgres
 * @executable /usr/local/pgsql/bin/postgres
 */
provider postgresql {

    /**
     * A transaction starts.
     *
     * @param id the transaction ID
     */
    probe transaction__start(unsigned int id);

    /**
     * A transaction is committed.
     *
     * @param id the transaction ID
     */
    probe transaction__commit(unsigned int id);

    /**
     * A transaction is rolled back.
     *
     * @param id the transaction ID
     */
    probe transaction__abort(unsigned int id);

    /**
     * A lightweight lock was taken.
     *
     * @param tranche the tranche of the lock
     * @param mode the lock mode
     * @often each lightweight lock
     */
    probe lwlock__acquire(const char *tranche, unsigned int mode);

    /**
     * A lightweight lock was released; waiters may not run yet.
     *
     * @param tranche the tranche of the lock
     * @often each lightweight lock
     */
    probe lwlock__release(const char *tranche);

    /**
     * A lightweight lock was not free and the process begins to wait.
     *
     * @param tranche the tranche of the lock
     * @param mode the lock mode
     */
    probe lwlock__wait__start(const char *tranche, unsigned int mode);

    /**
     * The process is woken up; it does not hold the lock yet.
     *
     * @param tranche the tranche of the lock
     * @param mode the lock mode
     */
    probe lwlock__wait__done(const char *tranche, unsigned int mode);

    /**
     * A lightweight lock was taken by a caller who would not wait.
     *
     * @param tranche the tranche of the lock
     * @param mode the lock mode
     */
    probe lwlock__condacquire(const char *tranche, unsigned int mode);

    /**
     * A lightweight lock was not taken by a caller who would not wait.
     *
     * @param tranche the tranche of the lock
     * @param mode the lock mode
     */
    probe lwlock__condacquire__fail(const char *tranche, unsigned int mode);

    /**
     * A lightweight lock was taken without waiting.
     *
     * @param tranche the tranche of the lock
     * @param mode the lock mode
     */
    probe lwlock__acquire__or__wait(const char *tranche, unsigned int mode);

    /**
     * A lightweight lock was not taken, the caller waited until it was free.
     *
     * @param tranche the tranche of the lock
     * @param mode the lock mode
     */
    probe lwlock__acquire__or__wait__fail(const char *tranche, unsigned int mode);

    /**
     * A heavyweight lock was not free and the process begins to wait.
     *
     * @param locktag_field1 the first field of the tag of the locked object
     * @param locktag_field2 the second field of the tag
     * @param locktag_field3 the third field of the tag
     * @param locktag_field4 the fourth field of the tag
     * @param locktag_type the kind of object
     * @param lockmode the lock mode that is asked for
     */
    probe lock__wait__start(unsigned int locktag_field1, unsigned int locktag_field2,
            unsigned int locktag_field3, uint16_t locktag_field4, uint8_t locktag_type,
            int lockmode);

    /**
     * The wait for a heavyweight lock is over.
     *
     * @param locktag_field1 the first field of the tag of the locked object
     * @param locktag_field2 the second field of the tag
     * @param locktag_field3 the third field of the tag
     * @param locktag_field4 the fourth field of the tag
     * @param locktag_type the kind of object
     * @param lockmode the lock mode that is asked for
     */
    probe lock__wait__done(unsigned int locktag_field1, unsigned int locktag_field2,
            unsigned int locktag_field3, uint16_t locktag_field4, uint8_t locktag_type,
            int lockmode);

    /**
     * The parsing of a query starts.
     *
     * @param query the text of the query
     */
    probe query__parse__start(const char *query);

    /**
     * The parsing of a query is done.
     *
     * @param query the text of the query
     */
    probe query__parse__done(const char *query);

    /**
     * The rewriting of a query starts.
     *
     * @param query the text of the query
     */
    probe query__rewrite__start(const char *query);

    /**
     * The rewriting of a query is done.
     *
     * @param query the text of the query
     */
    probe query__rewrite__done(const char *query);

    /**
     * The planning of a query starts.
     */
    probe query__plan__start();

    /**
     * The planning of a query is done.
     */
    probe query__plan__done();

    /**
     * The execution of a query starts.
     */
    probe query__execute__start();

    /**
     * The execution of a query is done.
     */
    probe query__execute__done();

    /**
     * The processing of a query starts.
     *
     * @param query the text of the query
     */
    probe query__start(const char *query);

    /**
     * The processing of a query is done.
     *
     * @param query the text of the query
     */
    probe query__done(const char *query);

    /**
     * A server process changes its status in pg_stat_activity.
     *
     * @param status the new status
     */
    probe statement__status(const char *status);

    /**
     * A sort starts.
     *
     * @param kind heap, index or datum sort
     * @param unique 1 when values must be unique
     * @param keys how many key columns
     * @param work_mem how many kilobytes of work memory are allowed
     * @param random_access 1 when the result must be read in any order
     * @param parallel 0 for a serial sort, 1 for a worker, 2 for a leader of a parallel one
     */
    probe sort__start(int kind, uint8_t unique, int keys, int work_mem, int random_access,
            int parallel);

    /**
     * A sort is done.
     *
     * @param external 1 for a sort on disk
     * @param space how many disk blocks a sort on disk used, or kilobytes one in memory
     */
    probe sort__done(int external, int64_t space);

    /**
     * The reading of a buffer starts. Up to version 15 there is one more parameter behind backend,
     * isExtend.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @param backend the ID of the backend of a temporary relation, else -1
     * @often each buffer that is read
     */
    probe buffer__read__start(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation, int backend);

    /**
     * The reading of a buffer is done. Up to version 15 there is one more parameter behind backend,
     * isExtend.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @param backend the ID of the backend of a temporary relation, else -1
     * @param hit 1 when the buffer was in the pool
     * @often each buffer that is read
     */
    probe buffer__read__done(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation, int backend, uint8_t hit);

    /**
     * A dirty page is about to be written to a shared buffer's file.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     */
    probe buffer__flush__start(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation);

    /**
     * A dirty page was written; the kernel may still hold it.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     */
    probe buffer__flush__done(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation);

    /**
     * A relation is about to be extended.
     *
     * @param fork the number of the fork
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @param backend the ID of the backend of a temporary relation, else -1
     * @param extend_by how many blocks are wanted
     * @since 16
     */
    probe buffer__extend__start(int fork, unsigned int tablespace, unsigned int database,
            unsigned int relation, int backend, unsigned int extend_by);

    /**
     * A relation was extended.
     *
     * @param fork the number of the fork
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @param backend the ID of the backend of a temporary relation, else -1
     * @param extended_by how many blocks were added
     * @param first_block the number of the first new block
     * @since 16
     */
    probe buffer__extend__done(int fork, unsigned int tablespace, unsigned int database,
            unsigned int relation, int backend, unsigned int extended_by,
            unsigned int first_block);

    /**
     * The part of a checkpoint that writes buffers starts.
     *
     * @param flags what kind of checkpoint it is, as bits
     */
    probe buffer__checkpoint__start(int flags);

    /**
     * Buffers are written to the kernel, the flushing to disk starts.
     */
    probe buffer__checkpoint__sync__start();

    /**
     * The flushing of buffers to disk is done.
     */
    probe buffer__checkpoint__done();

    /**
     * A checkpoint is about to write dirty buffers.
     *
     * @param buffers how many buffers there are
     * @param to_write how many buffers were to be written
     */
    probe buffer__sync__start(int buffers, int to_write);

    /**
     * A checkpoint wrote a buffer.
     *
     * @param buffer the ID of the buffer
     */
    probe buffer__sync__written(int buffer);

    /**
     * All dirty buffers are written.
     *
     * @param buffers how many buffers there are
     * @param written how many buffers were written
     * @param to_write how many buffers were to be written
     */
    probe buffer__sync__done(int buffers, int written, int to_write);

    /**
     * A deadlock is found.
     */
    probe deadlock__found();

    /**
     * A checkpoint starts.
     *
     * @param flags what kind of checkpoint it is, as bits
     */
    probe checkpoint__start(int flags);

    /**
     * A checkpoint is done.
     *
     * @param written how many buffers were written
     * @param buffers how many buffers there are
     * @param wal_added how many WAL files were added
     * @param wal_removed how many WAL files were removed
     * @param wal_recycled how many WAL files were recycled
     */
    probe checkpoint__done(int written, int buffers, int wal_added, int wal_removed,
            int wal_recycled);

    /**
     * The CLOG part of a checkpoint starts.
     *
     * @param normal 1 for a normal checkpoint, 0 for the one at shutdown
     */
    probe clog__checkpoint__start(uint8_t normal);

    /**
     * The CLOG part of a checkpoint is done.
     *
     * @param normal 1 for a normal checkpoint, 0 for the one at shutdown
     */
    probe clog__checkpoint__done(uint8_t normal);

    /**
     * The SUBTRANS part of a checkpoint starts.
     *
     * @param normal 1 for a normal checkpoint, 0 for the one at shutdown
     */
    probe subtrans__checkpoint__start(uint8_t normal);

    /**
     * The SUBTRANS part of a checkpoint is done.
     *
     * @param normal 1 for a normal checkpoint, 0 for the one at shutdown
     */
    probe subtrans__checkpoint__done(uint8_t normal);

    /**
     * The MultiXact part of a checkpoint starts.
     *
     * @param normal 1 for a normal checkpoint, 0 for the one at shutdown
     */
    probe multixact__checkpoint__start(uint8_t normal);

    /**
     * The MultiXact part of a checkpoint is done.
     *
     * @param normal 1 for a normal checkpoint, 0 for the one at shutdown
     */
    probe multixact__checkpoint__done(uint8_t normal);

    /**
     * The two-phase part of a checkpoint starts.
     */
    probe twophase__checkpoint__start();

    /**
     * The two-phase part of a checkpoint is done.
     */
    probe twophase__checkpoint__done();

    /**
     * A block is about to be read from a file.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @param backend the ID of the backend of a temporary relation, else -1
     */
    probe smgr__md__read__start(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation, int backend);

    /**
     * A block was read from a file.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @param backend the ID of the backend of a temporary relation, else -1
     * @param actual how many bytes were moved
     * @param requested how many bytes were asked for
     */
    probe smgr__md__read__done(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation, int backend, int actual, int requested);

    /**
     * A block is about to be written to a file.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @param backend the ID of the backend of a temporary relation, else -1
     */
    probe smgr__md__write__start(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation, int backend);

    /**
     * A block was written to a file.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @param backend the ID of the backend of a temporary relation, else -1
     * @param actual how many bytes were moved
     * @param requested how many bytes were asked for
     */
    probe smgr__md__write__done(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation, int backend, int actual, int requested);

    /**
     * A WAL record is inserted.
     *
     * @param rmid the resource manager of the record
     * @param info the flags of the record
     */
    probe wal__insert(uint8_t rmid, uint8_t info);

    /**
     * A switch to a new WAL file is asked for.
     */
    probe wal__switch();

    /**
     * No WAL buffer is free and a server process begins to write one.
     */
    probe wal__buffer__write__dirty__start();

    /**
     * A server process wrote a WAL buffer.
     */
    probe wal__buffer__write__dirty__done();

    /**
     * A server process begins to write a dirty page itself.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @until 15
     */
    probe buffer__write__dirty__start(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation);

    /**
     * A server process wrote a dirty page itself.
     *
     * @param fork the number of the fork
     * @param block the number of the block
     * @param tablespace the OID of the tablespace
     * @param database the OID of the database
     * @param relation the OID of the relation
     * @until 15
     */
    probe buffer__write__dirty__done(int fork, unsigned int block, unsigned int tablespace,
            unsigned int database, unsigned int relation);
};
