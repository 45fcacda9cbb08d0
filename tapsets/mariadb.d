/**
 * MariaDB and MySQL 5, the database servers; both call their provider mysql.
 *
 * @source MariaDB include/probes_mysql.d.base 10.11.18 and 11.8.6
 * @switch MariaDB must be built with cmake -DENABLE_DTRACE=1.
 * @executable /usr/sbin/mariadbd
 * @executable /usr/sbin/mysqld
 */
provider mysql {

    /**
     * A connection starts.
     *
     * @param conn_id the ID of the connection
     * @param user the name of the user
     * @param host the host of the client
     */
    probe connection__start(uint64_t conn_id, const char *user, const char *host);

    /**
     * A connection is done.
     *
     * @param status 0 when it went well
     * @param conn_id the ID of the connection
     */
    probe connection__done(int status, uint64_t conn_id);

    /**
     * A command starts.
     *
     * @param conn_id the ID of the connection
     * @param command the number of the command
     * @param user the name of the user
     * @param host the host of the client
     */
    probe command__start(uint64_t conn_id, int command, const char *user, const char *host);

    /**
     * A command is done.
     *
     * @param status 0 when it went well
     */
    probe command__done(int status);

    /**
     * A query starts.
     *
     * @param query the text of the query
     * @param conn_id the ID of the connection
     * @param db_name the name of the database
     * @param user the name of the user
     * @param host the host of the client
     */
    probe query__start(const char *query, uint64_t conn_id, const char *db_name, const char *user,
            const char *host);

    /**
     * A query is done.
     *
     * @param status 0 when it went well
     */
    probe query__done(int status);

    /**
     * The parsing of a query starts.
     *
     * @param query the text of the query
     */
    probe query__parse__start(const char *query);

    /**
     * The parsing of a query is done.
     *
     * @param status 0 when it went well
     */
    probe query__parse__done(int status);

    /**
     * A query is answered from the query cache.
     *
     * @param query the text of the query
     * @param rows how many rows
     */
    probe query__cache__hit(const char *query, uint64_t rows);

    /**
     * A query is not in the query cache.
     *
     * @param query the text of the query
     */
    probe query__cache__miss(const char *query);

    /**
     * The execution of a query starts.
     *
     * @param query the text of the query
     * @param connid the ID of the connection
     * @param db_name the name of the database
     * @param user the name of the user
     * @param host the host of the client
     * @param exec_type how it is executed
     */
    probe query__exec__start(const char *query, uint64_t connid, const char *db_name,
            const char *user, const char *host, int exec_type);

    /**
     * The execution of a query is done.
     *
     * @param status 0 when it went well
     */
    probe query__exec__done(int status);

    /**
     * The insertion of a row starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     */
    probe insert__row__start(const char *db, const char *table);

    /**
     * The insertion of a row is done.
     *
     * @param status 0 when it went well
     */
    probe insert__row__done(int status);

    /**
     * The update of a row starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     */
    probe update__row__start(const char *db, const char *table);

    /**
     * The update of a row is done.
     *
     * @param status 0 when it went well
     */
    probe update__row__done(int status);

    /**
     * The deletion of a row starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     */
    probe delete__row__start(const char *db, const char *table);

    /**
     * The deletion of a row is done.
     *
     * @param status 0 when it went well
     */
    probe delete__row__done(int status);

    /**
     * The reading of a row starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     * @param scan_flag 1 when the table is scanned
     * @often each row that is read
     */
    probe read__row__start(const char *db, const char *table, int scan_flag);

    /**
     * The reading of a row is done.
     *
     * @param status 0 when it went well
     * @often each row that is read
     */
    probe read__row__done(int status);

    /**
     * The reading of a row through an index starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     * @often each row that is read by an index
     */
    probe index__read__row__start(const char *db, const char *table);

    /**
     * The reading of a row through an index is done.
     *
     * @param status 0 when it went well
     * @often each row that is read by an index
     */
    probe index__read__row__done(int status);

    /**
     * The reading lock of a table starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     */
    probe handler__rdlock__start(const char *db, const char *table);

    /**
     * The writing lock of a table starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     */
    probe handler__wrlock__start(const char *db, const char *table);

    /**
     * The unlocking of a table starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     */
    probe handler__unlock__start(const char *db, const char *table);

    /**
     * The reading lock of a table is done.
     *
     * @param status 0 when it went well
     */
    probe handler__rdlock__done(int status);

    /**
     * The writing lock of a table is done.
     *
     * @param status 0 when it went well
     */
    probe handler__wrlock__done(int status);

    /**
     * The unlocking of a table is done.
     *
     * @param status 0 when it went well
     */
    probe handler__unlock__done(int status);

    /**
     * A sort starts.
     *
     * @param db the name of the database
     * @param table the name of the table
     */
    probe filesort__start(const char *db, const char *table);

    /**
     * A sort is done.
     *
     * @param status 0 when it went well
     * @param rows how many rows
     */
    probe filesort__done(int status, uint64_t rows);

    /**
     * A SELECT starts.
     *
     * @param query the text of the query
     */
    probe select__start(const char *query);

    /**
     * A SELECT is done.
     *
     * @param status 0 when it went well
     * @param rows how many rows
     */
    probe select__done(int status, uint64_t rows);

    /**
     * An INSERT starts.
     *
     * @param query the text of the query
     */
    probe insert__start(const char *query);

    /**
     * An INSERT is done.
     *
     * @param status 0 when it went well
     * @param rows how many rows
     */
    probe insert__done(int status, uint64_t rows);

    /**
     * An INSERT with SELECT starts.
     *
     * @param query the text of the query
     */
    probe insert__select__start(const char *query);

    /**
     * An INSERT with SELECT is done.
     *
     * @param status 0 when it went well
     * @param rows how many rows
     */
    probe insert__select__done(int status, uint64_t rows);

    /**
     * An UPDATE starts.
     *
     * @param query the text of the query
     */
    probe update__start(const char *query);

    /**
     * An UPDATE is done.
     *
     * @param status 0 when it went well
     * @param rowsmatches how many rows matched
     * @param rowschanged how many rows were changed
     */
    probe update__done(int status, uint64_t rowsmatches, uint64_t rowschanged);

    /**
     * An UPDATE of several tables starts.
     *
     * @param query the text of the query
     */
    probe multi__update__start(const char *query);

    /**
     * An UPDATE of several tables is done.
     *
     * @param status 0 when it went well
     * @param rowsmatches how many rows matched
     * @param rowschanged how many rows were changed
     */
    probe multi__update__done(int status, uint64_t rowsmatches, uint64_t rowschanged);

    /**
     * A DELETE starts.
     *
     * @param query the text of the query
     */
    probe delete__start(const char *query);

    /**
     * A DELETE is done.
     *
     * @param status 0 when it went well
     * @param rows how many rows
     */
    probe delete__done(int status, uint64_t rows);

    /**
     * A DELETE from several tables starts.
     *
     * @param query the text of the query
     */
    probe multi__delete__start(const char *query);

    /**
     * A DELETE from several tables is done.
     *
     * @param status 0 when it went well
     * @param rows how many rows
     */
    probe multi__delete__done(int status, uint64_t rows);

    /**
     * A read from the network starts.
     */
    probe net__read__start();

    /**
     * A read from the network is done.
     *
     * @param status 0 when it went well
     * @param bytes how many bytes
     */
    probe net__read__done(int status, uint64_t bytes);

    /**
     * A write to the network starts.
     *
     * @param bytes how many bytes
     */
    probe net__write__start(uint64_t bytes);

    /**
     * A write to the network is done.
     *
     * @param status 0 when it went well
     */
    probe net__write__done(int status);

    /**
     * A read through the key cache starts.
     *
     * @param filepath the path of the index file
     * @param bytes how many bytes
     * @param mem_used how many blocks are used
     * @param mem_free how many blocks are free
     */
    probe keycache__read__start(const char *filepath, uint64_t bytes, uint64_t mem_used,
            uint64_t mem_free);

    /**
     * A block is about to be read.
     *
     * @param bytes how many bytes
     */
    probe keycache__read__block(uint64_t bytes);

    /**
     * A block is in the key cache.
     */
    probe keycache__read__hit();

    /**
     * A block is not in the key cache.
     */
    probe keycache__read__miss();

    /**
     * A read through the key cache is done.
     *
     * @param mem_used how many blocks are used
     * @param mem_free how many blocks are free
     */
    probe keycache__read__done(uint64_t mem_used, uint64_t mem_free);

    /**
     * A write through the key cache starts.
     *
     * @param filepath the path of the index file
     * @param bytes how many bytes
     * @param mem_used how many blocks are used
     * @param mem_free how many blocks are free
     */
    probe keycache__write__start(const char *filepath, uint64_t bytes, uint64_t mem_used,
            uint64_t mem_free);

    /**
     * A block is about to be written.
     *
     * @param bytes how many bytes
     */
    probe keycache__write__block(uint64_t bytes);

    /**
     * A write through the key cache is done.
     *
     * @param mem_used how many blocks are used
     * @param mem_free how many blocks are free
     */
    probe keycache__write__done(uint64_t mem_used, uint64_t mem_free);
};
