/**
 * CRuby, the reference interpreter of Ruby.
 *
 * @source Ruby probes.d 3.1.2 and 3.3.8
 * @switch Ruby must be built with ./configure --enable-dtrace; Debian's package of 3.3 has no
 *     markers though it ships a tapset.
 * @executable /usr/bin/ruby*
 * @library libruby*.so.*
 */
provider ruby {

    /**
     * A Ruby method is about to run.
     *
     * @param classname the name of the class
     * @param methodname the name of the method
     * @param filename the source file that is running
     * @param lineno the line that is running
     * @often each call of a Ruby method
     */
    probe method__entry(const char *classname, const char *methodname, const char *filename,
            int lineno);

    /**
     * A Ruby method returned.
     *
     * @param classname the name of the class
     * @param methodname the name of the method
     * @param filename the source file that is running
     * @param lineno the line that is running
     * @often each return from a Ruby method
     */
    probe method__return(const char *classname, const char *methodname, const char *filename,
            int lineno);

    /**
     * A method written in C is about to run.
     *
     * @param classname the name of the class
     * @param methodname the name of the method
     * @param filename the source file that is running
     * @param lineno the line that is running
     * @often each call of a method written in C
     */
    probe cmethod__entry(const char *classname, const char *methodname, const char *filename,
            int lineno);

    /**
     * A method written in C returned.
     *
     * @param classname the name of the class
     * @param methodname the name of the method
     * @param filename the source file that is running
     * @param lineno the line that is running
     * @often each return from a method written in C
     */
    probe cmethod__return(const char *classname, const char *methodname, const char *filename,
            int lineno);

    /**
     * A file is required.
     *
     * @param requiredfile the file to require
     * @param filename the source file that is running
     * @param lineno the line that is running
     */
    probe require__entry(const char *requiredfile, const char *filename, int lineno);

    /**
     * A required file is loaded; not when an exception left it.
     *
     * @param requiredfile the file to require
     * @param filename the source file that is running
     * @param lineno the line that is running
     */
    probe require__return(const char *requiredfile, const char *filename, int lineno);

    /**
     * The search for a required file begins.
     *
     * @param requiredfile the file to require
     * @param filename the source file that is running
     * @param lineno the line that is running
     */
    probe find__require__entry(const char *requiredfile, const char *filename, int lineno);

    /**
     * The search for a required file ends.
     *
     * @param requiredfile the file to require
     * @param filename the source file that is running
     * @param lineno the line that is running
     */
    probe find__require__return(const char *requiredfile, const char *filename, int lineno);

    /**
     * A file is loaded with load.
     *
     * @param loadedfile the file to load
     * @param filename the source file that is running
     * @param lineno the line that is running
     */
    probe load__entry(const char *loadedfile, const char *filename, int lineno);

    /**
     * A file was loaded with load.
     *
     * @param loadedfile the file to load
     * @param filename the source file that is running
     * @param lineno the line that is running
     */
    probe load__return(const char *loadedfile, const char *filename, int lineno);

    /**
     * An exception is raised.
     *
     * @param classname the name of the class
     * @param filename the source file that is running
     * @param lineno the line that is running
     */
    probe raise(const char *classname, const char *filename, int lineno);

    /**
     * An object is about to be allocated.
     *
     * @param classname the name of the class
     * @param filename the source file that is running
     * @param lineno the line that is running
     * @often each new object
     */
    probe object__create(const char *classname, const char *filename, int lineno);

    /**
     * An Array is about to be allocated.
     *
     * @param length its first length
     * @param filename the source file that is running
     * @param lineno the line that is running
     * @often each new array literal
     */
    probe array__create(int64_t length, const char *filename, int lineno);

    /**
     * A Hash is about to be allocated.
     *
     * @param length its first length
     * @param filename the source file that is running
     * @param lineno the line that is running
     * @often each new hash literal
     */
    probe hash__create(int64_t length, const char *filename, int lineno);

    /**
     * A String is about to be allocated.
     *
     * @param length its first length
     * @param filename the source file that is running
     * @param lineno the line that is running
     * @often each new string literal
     */
    probe string__create(int64_t length, const char *filename, int lineno);

    /**
     * A Symbol is about to be made.
     *
     * @param str the text of the symbol
     * @param filename the source file that is running
     * @param lineno the line that is running
     */
    probe symbol__create(const char *str, const char *filename, int lineno);

    /**
     * A file is about to be parsed and compiled.
     *
     * @param sourcefile the file to parse
     * @param lineno the line where it starts
     */
    probe parse__begin(const char *sourcefile, int lineno);

    /**
     * A file was parsed and compiled.
     *
     * @param sourcefile the file to parse
     * @param lineno the line where it starts
     */
    probe parse__end(const char *sourcefile, int lineno);

    /**
     * An instruction of the virtual machine is about to run.
     *
     * @param insns_name the name of the instruction
     * @switch Ruby must be built with VM_COLLECT_USAGE_DETAILS.
     * @often each instruction of the Ruby machine
     */
    probe insn(const char *insns_name);

    /**
     * An operand of an instruction is about to be used.
     *
     * @param val the name of the operand
     * @param insns_name the name of the instruction
     * @switch Ruby must be built with VM_COLLECT_USAGE_DETAILS.
     * @often each operand of an instruction of the Ruby machine
     */
    probe insn__operand(const char *val, const char *insns_name);

    /**
     * The mark phase of the garbage collector begins.
     */
    probe gc__mark__begin();

    /**
     * The mark phase of the garbage collector ends.
     */
    probe gc__mark__end();

    /**
     * The sweep phase of the garbage collector begins.
     */
    probe gc__sweep__begin();

    /**
     * The sweep phase of the garbage collector ends.
     */
    probe gc__sweep__end();
};
