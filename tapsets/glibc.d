/**
 * The GNU C library: threads, locks, memory and jumps.
 *
 * @source glibc 2.43 sources, readelf -n of libc.so.6 and ld-linux of Debian
 * @switch glibc must be built with --enable-systemtap; Debian's packages are since 2.42.
 * @library libc.so.6
 * @library libpthread.so.0
 */
provider libc {

    /**
     * pthread_cond_broadcast is called.
     *
     * @param cond the condition variable
     */
    probe cond_broadcast(void *cond);

    /**
     * pthread_cond_destroy is called.
     *
     * @param cond the condition variable
     */
    probe cond_destroy(void *cond);

    /**
     * pthread_cond_init is called.
     *
     * @param cond the condition variable
     * @param cond_attr its attributes
     */
    probe cond_init(void *cond, void *cond_attr);

    /**
     * pthread_cond_signal is called.
     *
     * @param cond the condition variable
     */
    probe cond_signal(void *cond);

    /**
     * pthread_cond_wait is called.
     *
     * @param cond the condition variable
     * @param mutex the mutex
     */
    probe cond_wait(void *cond, void *mutex);

    /**
     * A thread has to wait for a low-level lock.
     *
     * @param futex the address of the futex
     */
    probe lll_lock_wait(void *futex);

    /**
     * A thread has to wait for a low-level lock of its process.
     *
     * @param futex the address of the futex
     */
    probe lll_lock_wait_private(void *futex);

    /**
     * longjmp is called.
     *
     * @param env the jump buffer
     * @param val the value to return
     * @param pc where to go on
     */
    probe longjmp(void *env, int val, void *pc);

    /**
     * longjmp is about to jump.
     *
     * @param env the jump buffer
     * @param val the value to return
     * @param pc where to go on
     */
    probe longjmp_target(void *env, int val, void *pc);

    /**
     * malloc makes a new arena.
     *
     * @param a the arena
     * @param size the size in bytes
     */
    probe memory_arena_new(void *a, uint64_t size);

    /**
     * malloc failed in one arena and tries another.
     *
     * @param bytes the size in bytes
     * @param ar_ptr the arena
     */
    probe memory_arena_retry(uint64_t bytes, void *ar_ptr);

    /**
     * A thread shares an arena, as there are enough of them.
     *
     * @param result the result
     * @param avoid_arena the arena not to use
     */
    probe memory_arena_reuse(void *result, void *avoid_arena);

    /**
     * A thread takes an arena that nobody uses.
     *
     * @param result the result
     */
    probe memory_arena_reuse_free_list(void *result);

    /**
     * A thread waits for an arena.
     *
     * @param mutex the mutex
     * @param ar_ptr the arena
     * @param avoid_arena the arena not to use
     */
    probe memory_arena_reuse_wait(void *mutex, void *ar_ptr, void *avoid_arena);

    /**
     * calloc failed in one arena and tries another.
     *
     * @param sz the size in bytes
     */
    probe memory_calloc_retry(uint64_t sz);

    /**
     * A heap is freed.
     *
     * @param heap the heap
     * @param size the size in bytes
     */
    probe memory_heap_free(void *heap, uint64_t size);

    /**
     * A heap shrinks.
     *
     * @param heap the heap
     * @param size the size in bytes
     */
    probe memory_heap_less(void *heap, uint64_t size);

    /**
     * A heap grows.
     *
     * @param heap the heap
     * @param size the size in bytes
     */
    probe memory_heap_more(void *heap, uint64_t size);

    /**
     * A heap is made.
     *
     * @param heap the heap
     * @param size the size in bytes
     */
    probe memory_heap_new(void *heap, uint64_t size);

    /**
     * malloc failed in one arena and tries another.
     *
     * @param bytes the size in bytes
     */
    probe memory_malloc_retry(uint64_t bytes);

    /**
     * mallopt is called.
     *
     * @param param_number the number of the parameter
     * @param value the new value
     */
    probe memory_mallopt(int param_number, int value);

    /**
     * mallopt sets M_ARENA_MAX.
     *
     * @param value the new value
     * @param arena_max the setting arena_max
     */
    probe memory_mallopt_arena_max(uint64_t value, uint64_t arena_max);

    /**
     * mallopt sets M_ARENA_TEST.
     *
     * @param value the new value
     * @param arena_test the setting arena_test
     */
    probe memory_mallopt_arena_test(uint64_t value, uint64_t arena_test);

    /**
     * free adjusts the thresholds of malloc.
     *
     * @param mmap_threshold the setting mmap_threshold
     * @param trim_threshold the setting trim_threshold
     */
    probe memory_mallopt_free_dyn_thresholds(uint64_t mmap_threshold, uint64_t trim_threshold);

    /**
     * mallopt sets M_MMAP_MAX.
     *
     * @param value the new value
     * @param n_mmaps_max the setting n_mmaps_max
     * @param no_dyn_threshold the setting no_dyn_threshold
     */
    probe memory_mallopt_mmap_max(int value, int n_mmaps_max, int no_dyn_threshold);

    /**
     * mallopt sets M_MMAP_THRESHOLD.
     *
     * @param value the new value
     * @param mmap_threshold the setting mmap_threshold
     * @param no_dyn_threshold the setting no_dyn_threshold
     */
    probe memory_mallopt_mmap_threshold(uint64_t value, uint64_t mmap_threshold,
            int no_dyn_threshold);

    /**
     * mallopt sets M_PERTURB.
     *
     * @param value the new value
     * @param perturb_byte the setting perturb_byte
     */
    probe memory_mallopt_perturb(int value, int perturb_byte);

    /**
     * mallopt sets M_TOP_PAD.
     *
     * @param value the new value
     * @param top_pad the setting top_pad
     * @param no_dyn_threshold the setting no_dyn_threshold
     */
    probe memory_mallopt_top_pad(uint64_t value, uint64_t top_pad, int no_dyn_threshold);

    /**
     * mallopt sets M_TRIM_THRESHOLD.
     *
     * @param value the new value
     * @param trim_threshold the setting trim_threshold
     * @param no_dyn_threshold the setting no_dyn_threshold
     */
    probe memory_mallopt_trim_threshold(uint64_t value, uint64_t trim_threshold,
            int no_dyn_threshold);

    /**
     * memalign failed in one arena and tries another.
     *
     * @param bytes the size in bytes
     * @param alignment the alignment in bytes
     */
    probe memory_memalign_retry(uint64_t bytes, uint64_t alignment);

    /**
     * realloc failed in one arena and tries another.
     *
     * @param bytes the size in bytes
     * @param oldmem the old memory
     */
    probe memory_realloc_retry(uint64_t bytes, void *oldmem);

    /**
     * The main arena shrinks.
     *
     * @param new_brk the new end of the heap
     * @param extra how much is given back
     */
    probe memory_sbrk_less(void *new_brk, int64_t extra);

    /**
     * The main arena grows.
     *
     * @param brk the old end of the heap
     * @param size the size in bytes
     */
    probe memory_sbrk_more(void *brk, uint64_t size);

    /**
     * A piece of memory is freed twice.
     *
     * @param e the piece of memory
     * @param tc_idx the size class
     */
    probe memory_tcache_double_free(void *e, uint64_t tc_idx);

    /**
     * The tunable glibc.malloc.tcache_count is set.
     *
     * @param value the new value
     * @param tcache_count the setting tcache_count
     */
    probe memory_tunable_tcache_count(uint64_t value, uint64_t tcache_count);

    /**
     * The tunable glibc.malloc.tcache_max_bytes is set.
     *
     * @param value the new value
     * @param tcache_max_bytes the setting tcache_max_bytes
     */
    probe memory_tunable_tcache_max_bytes(uint64_t value, uint64_t tcache_max_bytes);

    /**
     * The tunable glibc.malloc.tcache_unsorted_limit is set.
     *
     * @param value the new value
     * @param tcache_unsorted_limit the setting tcache_unsorted_limit
     */
    probe memory_tunable_tcache_unsorted_limit(uint64_t value, uint64_t tcache_unsorted_limit);

    /**
     * A mutex is taken.
     *
     * @param mutex the mutex
     * @often each lock of a mutex
     */
    probe mutex_acquired(void *mutex);

    /**
     * pthread_mutex_clocklock is called.
     *
     * @param mutex the mutex
     * @param clockid the clock
     * @param abstime when to give up
     */
    probe mutex_clocklock_entry(void *mutex, int clockid, void *abstime);

    /**
     * pthread_mutex_destroy is called.
     *
     * @param mutex the mutex
     */
    probe mutex_destroy(void *mutex);

    /**
     * pthread_mutex_lock is called.
     *
     * @param mutex the mutex
     * @often each lock of a mutex
     */
    probe mutex_entry(void *mutex);

    /**
     * pthread_mutex_init is called.
     *
     * @param mutex the mutex
     */
    probe mutex_init(void *mutex);

    /**
     * A mutex is released.
     *
     * @param mutex the mutex
     * @often each release of a mutex
     */
    probe mutex_release(void *mutex);

    /**
     * A mutex is taken before the time is up.
     *
     * @param mutex the mutex
     */
    probe mutex_timedlock_acquired(void *mutex);

    /**
     * pthread_mutex_timedlock is called.
     *
     * @param mutex the mutex
     * @param abstime when to give up
     */
    probe mutex_timedlock_entry(void *mutex, void *abstime);

    /**
     * A thread is made.
     *
     * @param newthread where the ID of the thread is stored
     * @param attr the attributes
     * @param start_routine the function of the thread
     * @param arg its argument
     */
    probe pthread_create(void *newthread, void *attr, void *start_routine, void *arg);

    /**
     * pthread_join is called.
     *
     * @param threadid the thread
     */
    probe pthread_join(uint64_t threadid);

    /**
     * pthread_join returns.
     *
     * @param threadid the thread
     * @param result the result
     * @param pd_result what the thread returned
     */
    probe pthread_join_ret(uint64_t threadid, int result, void *pd_result);

    /**
     * A new thread starts.
     *
     * @param thread the thread
     * @param start_routine the function of the thread
     * @param arg its argument
     */
    probe pthread_start(uint64_t thread, void *start_routine, void *arg);

    /**
     * A lock is taken for reading.
     *
     * @param rwlock the lock
     */
    probe rdlock_acquire_read(void *rwlock);

    /**
     * pthread_rwlock_rdlock is called.
     *
     * @param rwlock the lock
     */
    probe rdlock_entry(void *rwlock);

    /**
     * pthread_rwlock_destroy is called.
     *
     * @param rwlock the lock
     */
    probe rwlock_destroy(void *rwlock);

    /**
     * pthread_rwlock_unlock is called.
     *
     * @param rwlock the lock
     */
    probe rwlock_unlock(void *rwlock);

    /**
     * setjmp is called.
     *
     * @param env the jump buffer
     * @param val the value to return
     * @param pc where to go on
     */
    probe setjmp(void *env, int val, void *pc);

    /**
     * A lock is taken for writing.
     *
     * @param rwlock the lock
     */
    probe wrlock_acquire_write(void *rwlock);

    /**
     * pthread_rwlock_wrlock is called.
     *
     * @param rwlock the lock
     */
    probe wrlock_entry(void *rwlock);
};

/**
 * The dynamic linker of the GNU C library.
 *
 * @source glibc 2.43 sources, readelf -n of libc.so.6 and ld-linux of Debian
 * @switch glibc must be built with --enable-systemtap; Debian's packages are since 2.42.
 * @library ld-linux-x86-64.so.2
 * @library ld-linux-aarch64.so.1
 */
provider rtld {

    /**
     * The dynamic linker has loaded the program and its libraries.
     *
     * @param nsid the number of the namespace; 0 is the first
     * @param debug the r_debug structure
     */
    probe init_complete(int nsid, void *debug);

    /**
     * The dynamic linker begins to load the program.
     *
     * @param nsid the number of the namespace; 0 is the first
     * @param debug the r_debug structure
     */
    probe init_start(int nsid, void *debug);

    /**
     * A library was mapped.
     *
     * @param nsid the number of the namespace; 0 is the first
     * @param debug the r_debug structure
     * @param map the new link map
     */
    probe map_complete(int64_t nsid, void *debug, void *map);

    /**
     * A library is about to be mapped.
     *
     * @param nsid the number of the namespace; 0 is the first
     * @param debug the r_debug structure
     */
    probe map_start(int64_t nsid, void *debug);

    /**
     * A library was relocated.
     *
     * @param nsid the number of the namespace; 0 is the first
     * @param debug the r_debug structure
     * @param map the new link map
     */
    probe reloc_complete(int64_t nsid, void *debug, void *map);

    /**
     * A library is about to be relocated.
     *
     * @param nsid the number of the namespace; 0 is the first
     * @param debug the r_debug structure
     */
    probe reloc_start(int64_t nsid, void *debug);

    /**
     * A library was unmapped.
     *
     * @param nsid the number of the namespace; 0 is the first
     * @param debug the r_debug structure
     */
    probe unmap_complete(int64_t nsid, void *debug);

    /**
     * A library is about to be unmapped.
     *
     * @param nsid the number of the namespace; 0 is the first
     * @param debug the r_debug structure
     */
    probe unmap_start(int64_t nsid, void *debug);
};
