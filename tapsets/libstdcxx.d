/**
 * The GNU C++ library: exceptions.
 *
 * @source GCC libstdc++-v3/libsupc++, readelf -n of libstdc++.so.6.0.30
 * @library libstdc++.so.6
 */
provider libstdcxx {

    /**
     * An exception is caught.
     *
     * @param obj the object that is thrown
     * @param tinfo its std::type_info
     */
    probe catch(void *obj, void *tinfo);

    /**
     * An exception is thrown.
     *
     * @param obj the object that is thrown
     * @param tinfo its std::type_info
     */
    probe throw(void *obj, void *tinfo);

    /**
     * An exception is thrown again.
     *
     * @param obj the object that is thrown
     * @param tinfo its std::type_info
     */
    probe rethrow(void *obj, void *tinfo);
};
