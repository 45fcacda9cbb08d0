/**
 * CPython, the reference interpreter of Python.
 *
 * @source CPython Include/pydtrace.d, Doc/howto/instrumentation.rst
 * @source readelf -n of Debian packages of 3.9, 3.11, 3.13, 3.14 and 3.15
 * @switch CPython must be built with ./configure --with-dtrace; Debian's packages are.
 * @executable /usr/bin/python3*
 * @executable /usr/local/bin/python3*
 * @library libpython3*.so.1.0
 */
provider python {

    /**
     * A Python function is entered.
     *
     * @param filename the source file; NULL when it can not be encoded
     * @param funcname the name of the function; NULL when it can not be encoded
     * @param lineno the line number
     * @since 3.6
     * @often each call of a Python function
     * @fires 3.6-3.10
     * @misses 3.11 A call from Python code to Python code does not pass the marker (CPython issue
     *     98894).
     * @silent 3.12-3.14 The new interpreter loop of PEP 669 lost the marker.
     * @fires 3.15
     */
    probe function__entry(const char *filename, const char *funcname, int lineno);

    /**
     * A Python function returns, or an exception leaves it.
     *
     * @param filename the source file; NULL when it can not be encoded
     * @param funcname the name of the function; NULL when it can not be encoded
     * @param lineno the line number
     * @since 3.6
     * @often each return from a Python function
     * @fires 3.6-3.11
     * @silent 3.12-3.14 The new interpreter loop of PEP 669 lost the marker.
     * @fires 3.15
     */
    probe function__return(const char *filename, const char *funcname, int lineno);

    /**
     * A line of Python code is about to run.
     *
     * @param filename the source file; NULL when it can not be encoded
     * @param funcname the name of the function; NULL when it can not be encoded
     * @param lineno the line number
     * @since 3.6
     * @often each line of Python code
     * @fires 3.6-3.11
     * @silent 3.12-3.15 The new interpreter loop of PEP 669 lost the marker.
     */
    probe line(const char *filename, const char *funcname, int lineno);

    /**
     * The garbage collector starts.
     *
     * @param generation the generation, 0 to 2
     * @since 3.6
     * @fires 3.6-3.15
     */
    probe gc__start(int generation);

    /**
     * The garbage collector is done.
     *
     * @param collected how many objects were collected
     * @since 3.6
     * @fires 3.6-3.15
     */
    probe gc__done(int64_t collected);

    /**
     * An import is about to look for a module that is not loaded yet.
     *
     * @param modulename the full name of the module
     * @since 3.7
     * @fires 3.7-3.15
     */
    probe import__find__load__start(const char *modulename);

    /**
     * The search and the loading of a module are over.
     *
     * @param modulename the full name of the module
     * @param found 1 when the module was found, else 0
     * @since 3.7
     * @fires 3.7-3.15
     */
    probe import__find__load__done(const char *modulename, int found);

    /**
     * An audit event is raised, as sys.addaudithook would see it.
     *
     * @param event the name of the event
     * @param tuple the arguments, a Python tuple object
     * @since 3.8
     * @fires 3.8-3.15
     */
    probe audit(const char *event, void *tuple);

    /**
     * The making of an instance is announced, but CPython never calls this marker.
     *
     * @since 3.6
     * @silent 3.6-3.15 CPython declares the marker and never calls it.
     */
    probe instance__new__start(const char *arg0, const char *arg1);

    /**
     * The end of the making of an instance is announced, but CPython never calls this marker.
     *
     * @since 3.6
     * @silent 3.6-3.15 CPython declares the marker and never calls it.
     */
    probe instance__new__done(const char *arg0, const char *arg1);

    /**
     * The deletion of an instance is announced, but CPython never calls this marker.
     *
     * @since 3.6
     * @silent 3.6-3.15 CPython declares the marker and never calls it.
     */
    probe instance__delete__start(const char *arg0, const char *arg1);

    /**
     * The end of the deletion of an instance is announced, but CPython never calls this marker.
     *
     * @since 3.6
     * @silent 3.6-3.15 CPython declares the marker and never calls it.
     */
    probe instance__delete__done(const char *arg0, const char *arg1);
};
