/**
 * The interpreter of Tcl.
 *
 * @source Tcl generic/tclDTrace.d 8.6.18 and 9.0.4
 * @switch Tcl must be built with ./configure --enable-dtrace.
 * @executable /usr/bin/tclsh*
 * @library libtcl*.so*
 */
provider tcl {

    /**
     * A procedure is about to run its bytecode.
     *
     * @param name its name
     * @param objc how many arguments; 64 bits wide since 9.0
     * @param objv the arguments, an array of Tcl objects
     * @often each call of a Tcl procedure
     */
    probe proc__entry(const char *name, int objc, struct Tcl_Obj **objv);

    /**
     * The bytecode of a procedure was run.
     *
     * @param name its name
     * @param code the return code, 0 for TCL_OK
     * @often each return from a Tcl procedure
     */
    probe proc__return(const char *name, int code);

    /**
     * A procedure returned and its result is there.
     *
     * @param name its name
     * @param code the return code, 0 for TCL_OK
     * @param result the result as text
     * @param resultobj the result
     * @often each return from a Tcl procedure
     */
    probe proc__result(const char *name, int code, const char *result, struct Tcl_Obj *resultobj);

    /**
     * A procedure is about to run; shows its arguments as text.
     *
     * @param name its name
     * @param arg1 argument 1; NULL when there are fewer
     * @param arg2 argument 2; NULL when there are fewer
     * @param arg3 argument 3; NULL when there are fewer
     * @param arg4 argument 4; NULL when there are fewer
     * @param arg5 argument 5; NULL when there are fewer
     * @param arg6 argument 6; NULL when there are fewer
     * @param arg7 argument 7; NULL when there are fewer
     * @param arg8 argument 8; NULL when there are fewer
     * @param arg9 argument 9; NULL when there are fewer
     * @often each call of a Tcl procedure
     */
    probe proc__args(const char *name, const char *arg1, const char *arg2, const char *arg3,
            const char *arg4, const char *arg5, const char *arg6, const char *arg7,
            const char *arg8, const char *arg9);

    /**
     * A procedure is about to run; shows where it is called from.
     *
     * @param cmd the command as text
     * @param type the kind of frame
     * @param proc the procedure around it
     * @param file the file
     * @param line the line number
     * @param level the level of the frame; 64 bits wide since 9.0
     * @param method the method of a TclOO call
     * @param class the class of a TclOO call
     * @often each call of a Tcl procedure
     */
    probe proc__info(const char *cmd, const char *type, const char *proc, const char *file,
            int line, int level, const char *method, const char *class);

    /**
     * A command written in C is about to run.
     *
     * @param name its name
     * @param objc how many arguments; 64 bits wide since 9.0
     * @param objv the arguments, an array of Tcl objects
     * @often each Tcl command
     */
    probe cmd__entry(const char *name, int objc, struct Tcl_Obj **objv);

    /**
     * A command written in C was run.
     *
     * @param name its name
     * @param code the return code, 0 for TCL_OK
     * @often each Tcl command
     */
    probe cmd__return(const char *name, int code);

    /**
     * A command written in C returned and its result is there.
     *
     * @param name its name
     * @param code the return code, 0 for TCL_OK
     * @param result the result as text
     * @param resultobj the result
     * @often each Tcl command
     */
    probe cmd__result(const char *name, int code, const char *result, struct Tcl_Obj *resultobj);

    /**
     * A command written in C is about to run; shows its arguments as text.
     *
     * @param name its name
     * @param arg1 argument 1; NULL when there are fewer
     * @param arg2 argument 2; NULL when there are fewer
     * @param arg3 argument 3; NULL when there are fewer
     * @param arg4 argument 4; NULL when there are fewer
     * @param arg5 argument 5; NULL when there are fewer
     * @param arg6 argument 6; NULL when there are fewer
     * @param arg7 argument 7; NULL when there are fewer
     * @param arg8 argument 8; NULL when there are fewer
     * @param arg9 argument 9; NULL when there are fewer
     * @often each Tcl command
     */
    probe cmd__args(const char *name, const char *arg1, const char *arg2, const char *arg3,
            const char *arg4, const char *arg5, const char *arg6, const char *arg7,
            const char *arg8, const char *arg9);

    /**
     * A command written in C is about to run; shows where it is called from.
     *
     * @param cmd the command as text
     * @param type the kind of frame
     * @param proc the procedure around it
     * @param file the file
     * @param line the line number
     * @param level the level of the frame; 64 bits wide since 9.0
     * @param method the method of a TclOO call
     * @param class the class of a TclOO call
     * @often each Tcl command
     */
    probe cmd__info(const char *cmd, const char *type, const char *proc, const char *file,
            int line, int level, const char *method, const char *class);

    /**
     * A bytecode instruction is about to run.
     *
     * @param name its name
     * @param depth the depth of the stack; 64 bits wide since 9.0
     * @param stack the top of the stack
     * @often each instruction of the Tcl machine
     */
    probe inst__start(const char *name, int depth, struct Tcl_Obj **stack);

    /**
     * A bytecode instruction was run.
     *
     * @param name its name
     * @param depth the depth of the stack; 64 bits wide since 9.0
     * @param stack the top of the stack
     * @often each instruction of the Tcl machine
     */
    probe inst__done(const char *name, int depth, struct Tcl_Obj **stack);

    /**
     * A Tcl object is made.
     *
     * @param obj the object
     * @often each new Tcl value
     */
    probe obj__create(struct Tcl_Obj *obj);

    /**
     * A Tcl object is about to be freed.
     *
     * @param obj the object
     * @often each freed Tcl value
     */
    probe obj__free(struct Tcl_Obj *obj);

    /**
     * The Tcl command ::tcl::dtrace is called.
     *
     * @param arg0 argument 0; NULL when there are fewer
     * @param arg1 argument 1; NULL when there are fewer
     * @param arg2 argument 2; NULL when there are fewer
     * @param arg3 argument 3; NULL when there are fewer
     * @param arg4 argument 4; NULL when there are fewer
     * @param arg5 argument 5; NULL when there are fewer
     * @param arg6 argument 6; NULL when there are fewer
     * @param arg7 argument 7; NULL when there are fewer
     * @param arg8 argument 8; NULL when there are fewer
     * @param arg9 argument 9; NULL when there are fewer
     */
    probe tcl__probe(const char *arg0, const char *arg1, const char *arg2, const char *arg3,
            const char *arg4, const char *arg5, const char *arg6, const char *arg7,
            const char *arg8, const char *arg9);
};
