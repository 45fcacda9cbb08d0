/**
 * The Zend engine of PHP.
 *
 * @source PHP Zend/zend_dtrace.d 8.2.32 and 8.4.24
 * @switch PHP must be built with ./configure --enable-dtrace; Debian's packages are not.
 * @executable /usr/bin/php*
 * @executable /usr/sbin/php-fpm*
 * @library libphp*.so
 */
provider php {

    /**
     * An exception is caught.
     *
     * @param classname the name of the class of the exception
     */
    probe exception__caught(const char *classname);

    /**
     * An exception is thrown.
     *
     * @param classname the name of the class of the exception
     */
    probe exception__thrown(const char *classname);

    /**
     * A request begins.
     *
     * @param request_file the script of the request
     * @param request_uri the URI of the request
     * @param request_method the method of the request, such as GET
     */
    probe request__startup(const char *request_file, const char *request_uri,
            const char *request_method);

    /**
     * A request ends.
     *
     * @param request_file the script of the request
     * @param request_uri the URI of the request
     * @param request_method the method of the request, such as GET
     */
    probe request__shutdown(const char *request_file, const char *request_uri,
            const char *request_method);

    /**
     * A script is about to be compiled.
     *
     * @param compile_file the script to compile
     * @param compile_file_translated its path as it was resolved
     * @switch Start PHP with USE_ZEND_DTRACE=1 in the environment.
     */
    probe compile__file__entry(const char *compile_file, const char *compile_file_translated);

    /**
     * A script was compiled.
     *
     * @param compile_file the script to compile
     * @param compile_file_translated its path as it was resolved
     * @switch Start PHP with USE_ZEND_DTRACE=1 in the environment.
     */
    probe compile__file__return(const char *compile_file, const char *compile_file_translated);

    /**
     * An error is reported, whatever error_reporting says.
     *
     * @param errormsg the message
     * @param request_file the script of the request
     * @param lineno the line number
     */
    probe error(const char *errormsg, const char *request_file, int lineno);

    /**
     * An array of opcodes is about to run.
     *
     * @param request_file the script of the request
     * @param lineno the line number
     * @switch Start PHP with USE_ZEND_DTRACE=1 in the environment.
     * @often each run of a PHP function or file
     */
    probe execute__entry(const char *request_file, int lineno);

    /**
     * An array of opcodes was run.
     *
     * @param request_file the script of the request
     * @param lineno the line number
     * @switch Start PHP with USE_ZEND_DTRACE=1 in the environment.
     * @often each end of a PHP function or file
     */
    probe execute__return(const char *request_file, int lineno);

    /**
     * A function or method is entered.
     *
     * @param function_name the name of the function
     * @param request_file the script of the request
     * @param lineno the line number
     * @param classname the name of the class; empty for a function
     * @param scope the operator between class and function, such as ::
     * @switch Start PHP with USE_ZEND_DTRACE=1 in the environment.
     * @often each call of a PHP function
     */
    probe function__entry(const char *function_name, const char *request_file, int lineno,
            const char *classname, const char *scope);

    /**
     * A function or method returns.
     *
     * @param function_name the name of the function
     * @param request_file the script of the request
     * @param lineno the line number
     * @param classname the name of the class; empty for a function
     * @param scope the operator between class and function, such as ::
     * @switch Start PHP with USE_ZEND_DTRACE=1 in the environment.
     * @often each return from a PHP function
     */
    probe function__return(const char *function_name, const char *request_file, int lineno,
            const char *classname, const char *scope);
};
