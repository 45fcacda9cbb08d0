/**
 * The runtime library of GCC: the unwinding of the stack.
 *
 * @source GCC libgcc/unwind-dw2.c, readelf -n of libgcc_s.so.1 and libjvm.so
 * @library libgcc_s.so.1
 */
provider libgcc {

    /**
     * The unwinder is about to enter a handler of an exception.
     *
     * @param cfa the canonical frame address of the handler
     * @param handler the address of the handler
     */
    probe unwind(void *cfa, void *handler);
};
