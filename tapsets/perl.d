/**
 * The interpreter of Perl 5.
 *
 * @source Perl perldtrace.d and pod/perldtrace.pod 5.36.0 and 5.42.3
 * @switch Perl must be built with ./Configure -Dusedtrace.
 * @executable /usr/bin/perl*
 * @library libperl.so.*
 */
provider perl {

    /**
     * A subroutine is entered.
     *
     * @param subname the name of the subroutine
     * @param file the source file
     * @param line the line number
     * @param package the name of the package; since 5.14.0
     * @since 5.10.1
     * @often each call of a Perl subroutine
     */
    probe sub__entry(const char *subname, const char *file, int line, const char *package);

    /**
     * A subroutine returns.
     *
     * @param subname the name of the subroutine
     * @param file the source file
     * @param line the line number
     * @param package the name of the package; since 5.14.0
     * @since 5.10.1
     * @often each return from a Perl subroutine
     */
    probe sub__return(const char *subname, const char *file, int line, const char *package);

    /**
     * The interpreter goes on to another phase.
     *
     * @param new_phase the phase that begins, such as RUN
     * @param old_phase the phase that ends
     * @since 5.16.0
     */
    probe phase__change(const char *new_phase, const char *old_phase);

    /**
     * An opcode is about to run.
     *
     * @param opname the name of the opcode
     * @since 5.18.0
     * @often each operation of the Perl interpreter
     */
    probe op__entry(const char *opname);

    /**
     * A file is about to be loaded with use, require or do.
     *
     * @param filename the file
     * @since 5.18.0
     */
    probe loading__file(const char *filename);

    /**
     * A file was loaded with use, require or do.
     *
     * @param filename the file
     * @since 5.18.0
     */
    probe loaded__file(const char *filename);
};
