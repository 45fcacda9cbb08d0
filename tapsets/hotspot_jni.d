/**
 * The calls of native code into the Java virtual machine HotSpot through JNI. Handles are pointers;
 * what variadic functions are given behind their last named parameter is not shown.
 *
 * @source parameter names: jni.h
 * @source OpenJDK src/hotspot/os/posix/dtrace of 17.0.19, 21.0.12 and 25.0.3
 * @source widths and signs: readelf -n of libjvm.so of 17.0.15 (Debian) and 25 (Temurin)
 * @switch The JDK must be built with --enable-dtrace; Debian's and Temurin's are.
 * @library /usr/lib/jvm/**libjvm.so
 * @library /usr/lib/jvm/*&#47;lib/server/libjvm.so
 * @library libjvm.so
 */
provider hotspot_jni {

    /**
     * The JNI function AllocObject is called.
     *
     * @param env the JNI environment of the thread
     */
    probe AllocObject__entry(void *env, void *clazz);

    /**
     * The JNI function AllocObject returns.
     *
     * @param result what the function returns
     */
    probe AllocObject__return(void *result);

    /**
     * The JNI function AttachCurrentThreadAsDaemon is called.
     */
    probe AttachCurrentThreadAsDaemon__entry(void *vm, void **penv, void *args);

    /**
     * The JNI function AttachCurrentThreadAsDaemon returns.
     *
     * @param result what the function returns
     */
    probe AttachCurrentThreadAsDaemon__return(int result);

    /**
     * The JNI function AttachCurrentThread is called.
     */
    probe AttachCurrentThread__entry(void *vm, void **penv, void *args);

    /**
     * The JNI function AttachCurrentThread returns.
     *
     * @param result what the function returns
     */
    probe AttachCurrentThread__return(int result);

    /**
     * The JNI function CallBooleanMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallBooleanMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallBooleanMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallBooleanMethodA__return(uint8_t result);

    /**
     * The JNI function CallBooleanMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallBooleanMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallBooleanMethod returns.
     *
     * @param result what the function returns
     */
    probe CallBooleanMethod__return(uint8_t result);

    /**
     * The JNI function CallBooleanMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallBooleanMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallBooleanMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallBooleanMethodV__return(uint8_t result);

    /**
     * The JNI function CallByteMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallByteMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallByteMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallByteMethodA__return(int8_t result);

    /**
     * The JNI function CallByteMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallByteMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallByteMethod returns.
     *
     * @param result what the function returns
     */
    probe CallByteMethod__return(int8_t result);

    /**
     * The JNI function CallByteMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallByteMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallByteMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallByteMethodV__return(int8_t result);

    /**
     * The JNI function CallCharMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallCharMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallCharMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallCharMethodA__return(uint16_t result);

    /**
     * The JNI function CallCharMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallCharMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallCharMethod returns.
     *
     * @param result what the function returns
     */
    probe CallCharMethod__return(uint16_t result);

    /**
     * The JNI function CallCharMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallCharMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallCharMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallCharMethodV__return(uint16_t result);

    /**
     * The JNI function CallDoubleMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallDoubleMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallDoubleMethodA returns.
     */
    probe CallDoubleMethodA__return();

    /**
     * The JNI function CallDoubleMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallDoubleMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallDoubleMethod returns.
     */
    probe CallDoubleMethod__return();

    /**
     * The JNI function CallDoubleMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallDoubleMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallDoubleMethodV returns.
     */
    probe CallDoubleMethodV__return();

    /**
     * The JNI function CallFloatMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallFloatMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallFloatMethodA returns.
     */
    probe CallFloatMethodA__return();

    /**
     * The JNI function CallFloatMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallFloatMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallFloatMethod returns.
     */
    probe CallFloatMethod__return();

    /**
     * The JNI function CallFloatMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallFloatMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallFloatMethodV returns.
     */
    probe CallFloatMethodV__return();

    /**
     * The JNI function CallIntMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallIntMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallIntMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallIntMethodA__return(int result);

    /**
     * The JNI function CallIntMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallIntMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallIntMethod returns.
     *
     * @param result what the function returns
     */
    probe CallIntMethod__return(int result);

    /**
     * The JNI function CallIntMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallIntMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallIntMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallIntMethodV__return(int result);

    /**
     * The JNI function CallLongMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallLongMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallLongMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallLongMethodA__return(int64_t result);

    /**
     * The JNI function CallLongMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallLongMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallLongMethod returns.
     *
     * @param result what the function returns
     */
    probe CallLongMethod__return(int64_t result);

    /**
     * The JNI function CallLongMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallLongMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallLongMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallLongMethodV__return(int64_t result);

    /**
     * The JNI function CallNonvirtualBooleanMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualBooleanMethodA__entry(void *env, void *obj, void *clazz,
            uint64_t methodID);

    /**
     * The JNI function CallNonvirtualBooleanMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualBooleanMethodA__return(uint8_t result);

    /**
     * The JNI function CallNonvirtualBooleanMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualBooleanMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualBooleanMethod returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualBooleanMethod__return(uint8_t result);

    /**
     * The JNI function CallNonvirtualBooleanMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualBooleanMethodV__entry(void *env, void *obj, void *clazz,
            uint64_t methodID);

    /**
     * The JNI function CallNonvirtualBooleanMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualBooleanMethodV__return(uint8_t result);

    /**
     * The JNI function CallNonvirtualByteMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualByteMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualByteMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualByteMethodA__return(int8_t result);

    /**
     * The JNI function CallNonvirtualByteMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualByteMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualByteMethod returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualByteMethod__return(int8_t result);

    /**
     * The JNI function CallNonvirtualByteMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualByteMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualByteMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualByteMethodV__return(int8_t result);

    /**
     * The JNI function CallNonvirtualCharMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualCharMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualCharMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualCharMethodA__return(uint16_t result);

    /**
     * The JNI function CallNonvirtualCharMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualCharMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualCharMethod returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualCharMethod__return(uint16_t result);

    /**
     * The JNI function CallNonvirtualCharMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualCharMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualCharMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualCharMethodV__return(uint16_t result);

    /**
     * The JNI function CallNonvirtualDoubleMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualDoubleMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualDoubleMethodA returns.
     */
    probe CallNonvirtualDoubleMethodA__return();

    /**
     * The JNI function CallNonvirtualDoubleMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualDoubleMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualDoubleMethod returns.
     */
    probe CallNonvirtualDoubleMethod__return();

    /**
     * The JNI function CallNonvirtualDoubleMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualDoubleMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualDoubleMethodV returns.
     */
    probe CallNonvirtualDoubleMethodV__return();

    /**
     * The JNI function CallNonvirtualFloatMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualFloatMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualFloatMethodA returns.
     */
    probe CallNonvirtualFloatMethodA__return();

    /**
     * The JNI function CallNonvirtualFloatMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualFloatMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualFloatMethod returns.
     */
    probe CallNonvirtualFloatMethod__return();

    /**
     * The JNI function CallNonvirtualFloatMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualFloatMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualFloatMethodV returns.
     */
    probe CallNonvirtualFloatMethodV__return();

    /**
     * The JNI function CallNonvirtualIntMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualIntMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualIntMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualIntMethodA__return(int result);

    /**
     * The JNI function CallNonvirtualIntMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualIntMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualIntMethod returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualIntMethod__return(int result);

    /**
     * The JNI function CallNonvirtualIntMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualIntMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualIntMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualIntMethodV__return(int result);

    /**
     * The JNI function CallNonvirtualLongMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualLongMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualLongMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualLongMethodA__return(int64_t result);

    /**
     * The JNI function CallNonvirtualLongMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualLongMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualLongMethod returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualLongMethod__return(int64_t result);

    /**
     * The JNI function CallNonvirtualLongMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualLongMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualLongMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualLongMethodV__return(int64_t result);

    /**
     * The JNI function CallNonvirtualObjectMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualObjectMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualObjectMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualObjectMethodA__return(void *result);

    /**
     * The JNI function CallNonvirtualObjectMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualObjectMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualObjectMethod returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualObjectMethod__return(void *result);

    /**
     * The JNI function CallNonvirtualObjectMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualObjectMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualObjectMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualObjectMethodV__return(void *result);

    /**
     * The JNI function CallNonvirtualShortMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualShortMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualShortMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualShortMethodA__return(int16_t result);

    /**
     * The JNI function CallNonvirtualShortMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualShortMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualShortMethod returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualShortMethod__return(int16_t result);

    /**
     * The JNI function CallNonvirtualShortMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualShortMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualShortMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallNonvirtualShortMethodV__return(int16_t result);

    /**
     * The JNI function CallNonvirtualVoidMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualVoidMethodA__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualVoidMethodA returns.
     */
    probe CallNonvirtualVoidMethodA__return();

    /**
     * The JNI function CallNonvirtualVoidMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualVoidMethod__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualVoidMethod returns.
     */
    probe CallNonvirtualVoidMethod__return();

    /**
     * The JNI function CallNonvirtualVoidMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallNonvirtualVoidMethodV__entry(void *env, void *obj, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallNonvirtualVoidMethodV returns.
     */
    probe CallNonvirtualVoidMethodV__return();

    /**
     * The JNI function CallObjectMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallObjectMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallObjectMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallObjectMethodA__return(void *result);

    /**
     * The JNI function CallObjectMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallObjectMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallObjectMethod returns.
     *
     * @param result what the function returns
     */
    probe CallObjectMethod__return(void *result);

    /**
     * The JNI function CallObjectMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallObjectMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallObjectMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallObjectMethodV__return(void *result);

    /**
     * The JNI function CallShortMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallShortMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallShortMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallShortMethodA__return(int16_t result);

    /**
     * The JNI function CallShortMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallShortMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallShortMethod returns.
     *
     * @param result what the function returns
     */
    probe CallShortMethod__return(int16_t result);

    /**
     * The JNI function CallShortMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallShortMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallShortMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallShortMethodV__return(int16_t result);

    /**
     * The JNI function CallStaticBooleanMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticBooleanMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticBooleanMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallStaticBooleanMethodA__return(uint8_t result);

    /**
     * The JNI function CallStaticBooleanMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticBooleanMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticBooleanMethod returns.
     *
     * @param result what the function returns
     */
    probe CallStaticBooleanMethod__return(uint8_t result);

    /**
     * The JNI function CallStaticBooleanMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticBooleanMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticBooleanMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallStaticBooleanMethodV__return(uint8_t result);

    /**
     * The JNI function CallStaticByteMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticByteMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticByteMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallStaticByteMethodA__return(int8_t result);

    /**
     * The JNI function CallStaticByteMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticByteMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticByteMethod returns.
     *
     * @param result what the function returns
     */
    probe CallStaticByteMethod__return(int8_t result);

    /**
     * The JNI function CallStaticByteMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticByteMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticByteMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallStaticByteMethodV__return(int8_t result);

    /**
     * The JNI function CallStaticCharMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticCharMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticCharMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallStaticCharMethodA__return(uint16_t result);

    /**
     * The JNI function CallStaticCharMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticCharMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticCharMethod returns.
     *
     * @param result what the function returns
     */
    probe CallStaticCharMethod__return(uint16_t result);

    /**
     * The JNI function CallStaticCharMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticCharMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticCharMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallStaticCharMethodV__return(uint16_t result);

    /**
     * The JNI function CallStaticDoubleMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticDoubleMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticDoubleMethodA returns.
     */
    probe CallStaticDoubleMethodA__return();

    /**
     * The JNI function CallStaticDoubleMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticDoubleMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticDoubleMethod returns.
     */
    probe CallStaticDoubleMethod__return();

    /**
     * The JNI function CallStaticDoubleMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticDoubleMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticDoubleMethodV returns.
     */
    probe CallStaticDoubleMethodV__return();

    /**
     * The JNI function CallStaticFloatMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticFloatMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticFloatMethodA returns.
     */
    probe CallStaticFloatMethodA__return();

    /**
     * The JNI function CallStaticFloatMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticFloatMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticFloatMethod returns.
     */
    probe CallStaticFloatMethod__return();

    /**
     * The JNI function CallStaticFloatMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticFloatMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticFloatMethodV returns.
     */
    probe CallStaticFloatMethodV__return();

    /**
     * The JNI function CallStaticIntMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticIntMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticIntMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallStaticIntMethodA__return(int result);

    /**
     * The JNI function CallStaticIntMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticIntMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticIntMethod returns.
     *
     * @param result what the function returns
     */
    probe CallStaticIntMethod__return(int result);

    /**
     * The JNI function CallStaticIntMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticIntMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticIntMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallStaticIntMethodV__return(int result);

    /**
     * The JNI function CallStaticLongMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticLongMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticLongMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallStaticLongMethodA__return(int64_t result);

    /**
     * The JNI function CallStaticLongMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticLongMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticLongMethod returns.
     *
     * @param result what the function returns
     */
    probe CallStaticLongMethod__return(int64_t result);

    /**
     * The JNI function CallStaticLongMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticLongMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticLongMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallStaticLongMethodV__return(int64_t result);

    /**
     * The JNI function CallStaticObjectMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticObjectMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticObjectMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallStaticObjectMethodA__return(void *result);

    /**
     * The JNI function CallStaticObjectMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticObjectMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticObjectMethod returns.
     *
     * @param result what the function returns
     */
    probe CallStaticObjectMethod__return(void *result);

    /**
     * The JNI function CallStaticObjectMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticObjectMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticObjectMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallStaticObjectMethodV__return(void *result);

    /**
     * The JNI function CallStaticShortMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticShortMethodA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticShortMethodA returns.
     *
     * @param result what the function returns
     */
    probe CallStaticShortMethodA__return(int16_t result);

    /**
     * The JNI function CallStaticShortMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticShortMethod__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticShortMethod returns.
     *
     * @param result what the function returns
     */
    probe CallStaticShortMethod__return(int16_t result);

    /**
     * The JNI function CallStaticShortMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticShortMethodV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function CallStaticShortMethodV returns.
     *
     * @param result what the function returns
     */
    probe CallStaticShortMethodV__return(int16_t result);

    /**
     * The JNI function CallStaticVoidMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticVoidMethodA__entry(void *env, void *cls, uint64_t methodID);

    /**
     * The JNI function CallStaticVoidMethodA returns.
     */
    probe CallStaticVoidMethodA__return();

    /**
     * The JNI function CallStaticVoidMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticVoidMethod__entry(void *env, void *cls, uint64_t methodID);

    /**
     * The JNI function CallStaticVoidMethod returns.
     */
    probe CallStaticVoidMethod__return();

    /**
     * The JNI function CallStaticVoidMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallStaticVoidMethodV__entry(void *env, void *cls, uint64_t methodID);

    /**
     * The JNI function CallStaticVoidMethodV returns.
     */
    probe CallStaticVoidMethodV__return();

    /**
     * The JNI function CallVoidMethodA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallVoidMethodA__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallVoidMethodA returns.
     */
    probe CallVoidMethodA__return();

    /**
     * The JNI function CallVoidMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallVoidMethod__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallVoidMethod returns.
     */
    probe CallVoidMethod__return();

    /**
     * The JNI function CallVoidMethodV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe CallVoidMethodV__entry(void *env, void *obj, uint64_t methodID);

    /**
     * The JNI function CallVoidMethodV returns.
     */
    probe CallVoidMethodV__return();

    /**
     * The JNI function CreateJavaVM is called.
     */
    probe CreateJavaVM__entry(void **vm, void **penv, void *args);

    /**
     * The JNI function CreateJavaVM returns.
     *
     * @param result what the function returns
     */
    probe CreateJavaVM__return(int result);

    /**
     * The JNI function DefineClass is called.
     *
     * @param env the JNI environment of the thread
     */
    probe DefineClass__entry(void *env, const char *name, void *loader, void *buf, int len);

    /**
     * The JNI function DefineClass returns.
     *
     * @param result what the function returns
     */
    probe DefineClass__return(void *result);

    /**
     * The JNI function DeleteGlobalRef is called.
     *
     * @param env the JNI environment of the thread
     */
    probe DeleteGlobalRef__entry(void *env, void *gref);

    /**
     * The JNI function DeleteGlobalRef returns.
     */
    probe DeleteGlobalRef__return();

    /**
     * The JNI function DeleteLocalRef is called.
     *
     * @param env the JNI environment of the thread
     */
    probe DeleteLocalRef__entry(void *env, void *obj);

    /**
     * The JNI function DeleteLocalRef returns.
     */
    probe DeleteLocalRef__return();

    /**
     * The JNI function DeleteWeakGlobalRef is called.
     *
     * @param env the JNI environment of the thread
     */
    probe DeleteWeakGlobalRef__entry(void *env, void *ref);

    /**
     * The JNI function DeleteWeakGlobalRef returns.
     */
    probe DeleteWeakGlobalRef__return();

    /**
     * The JNI function DestroyJavaVM is called.
     */
    probe DestroyJavaVM__entry(void *vm);

    /**
     * The JNI function DestroyJavaVM returns.
     *
     * @param result what the function returns
     */
    probe DestroyJavaVM__return(int result);

    /**
     * The JNI function DetachCurrentThread is called.
     */
    probe DetachCurrentThread__entry(void *vm);

    /**
     * The JNI function DetachCurrentThread returns.
     *
     * @param result what the function returns
     */
    probe DetachCurrentThread__return(int result);

    /**
     * The JNI function EnsureLocalCapacity is called.
     *
     * @param env the JNI environment of the thread
     */
    probe EnsureLocalCapacity__entry(void *env, int capacity);

    /**
     * The JNI function EnsureLocalCapacity returns.
     *
     * @param result what the function returns
     */
    probe EnsureLocalCapacity__return(int result);

    /**
     * The JNI function ExceptionCheck is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ExceptionCheck__entry(void *env);

    /**
     * The JNI function ExceptionCheck returns.
     *
     * @param result what the function returns
     */
    probe ExceptionCheck__return(uint8_t result);

    /**
     * The JNI function ExceptionClear is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ExceptionClear__entry(void *env);

    /**
     * The JNI function ExceptionClear returns.
     */
    probe ExceptionClear__return();

    /**
     * The JNI function ExceptionDescribe is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ExceptionDescribe__entry(void *env);

    /**
     * The JNI function ExceptionDescribe returns.
     */
    probe ExceptionDescribe__return();

    /**
     * The JNI function ExceptionOccurred is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ExceptionOccurred__entry(void *env);

    /**
     * The JNI function ExceptionOccurred returns.
     *
     * @param result what the function returns
     */
    probe ExceptionOccurred__return(void *result);

    /**
     * The JNI function FatalError is called.
     *
     * @param env the JNI environment of the thread
     */
    probe FatalError__entry(void *env, const char *msg);

    /**
     * The JNI function FindClass is called.
     *
     * @param env the JNI environment of the thread
     */
    probe FindClass__entry(void *env, const char *name);

    /**
     * The JNI function FindClass returns.
     *
     * @param result what the function returns
     */
    probe FindClass__return(void *result);

    /**
     * The JNI function FromReflectedField is called.
     *
     * @param env the JNI environment of the thread
     */
    probe FromReflectedField__entry(void *env, void *field);

    /**
     * The JNI function FromReflectedField returns.
     *
     * @param result what the function returns
     */
    probe FromReflectedField__return(uint64_t result);

    /**
     * The JNI function FromReflectedMethod is called.
     *
     * @param env the JNI environment of the thread
     */
    probe FromReflectedMethod__entry(void *env, void *method);

    /**
     * The JNI function FromReflectedMethod returns.
     *
     * @param result what the function returns
     */
    probe FromReflectedMethod__return(uint64_t result);

    /**
     * The JNI function GetArrayLength is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetArrayLength__entry(void *env, void *array);

    /**
     * The JNI function GetArrayLength returns.
     *
     * @param result what the function returns
     */
    probe GetArrayLength__return(int result);

    /**
     * The JNI function GetBooleanArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetBooleanArrayElements__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetBooleanArrayElements returns.
     *
     * @param result what the function returns
     */
    probe GetBooleanArrayElements__return(uintptr_t *result);

    /**
     * The JNI function GetBooleanArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetBooleanArrayRegion__entry(void *env, void *array, int start, int l, uintptr_t *buf);

    /**
     * The JNI function GetBooleanArrayRegion returns.
     */
    probe GetBooleanArrayRegion__return();

    /**
     * The JNI function GetBooleanField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetBooleanField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetBooleanField returns.
     *
     * @param result what the function returns
     */
    probe GetBooleanField__return(uint8_t result);

    /**
     * The JNI function GetByteArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetByteArrayElements__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetByteArrayElements returns.
     *
     * @param result what the function returns
     */
    probe GetByteArrayElements__return(void *result);

    /**
     * The JNI function GetByteArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetByteArrayRegion__entry(void *env, void *array, int start, int len, void *buf);

    /**
     * The JNI function GetByteArrayRegion returns.
     */
    probe GetByteArrayRegion__return();

    /**
     * The JNI function GetByteField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetByteField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetByteField returns.
     *
     * @param result what the function returns
     */
    probe GetByteField__return(int8_t result);

    /**
     * The JNI function GetCharArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetCharArrayElements__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetCharArrayElements returns.
     *
     * @param result what the function returns
     */
    probe GetCharArrayElements__return(uint16_t *result);

    /**
     * The JNI function GetCharArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetCharArrayRegion__entry(void *env, void *array, int start, int len, uint16_t *buf);

    /**
     * The JNI function GetCharArrayRegion returns.
     */
    probe GetCharArrayRegion__return();

    /**
     * The JNI function GetCharField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetCharField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetCharField returns.
     *
     * @param result what the function returns
     */
    probe GetCharField__return(uint16_t result);

    /**
     * The JNI function GetCreatedJavaVMs is called.
     */
    probe GetCreatedJavaVMs__entry(void **vm_buf, int bufLen, uintptr_t *numVMs);

    /**
     * The JNI function GetCreatedJavaVMs returns.
     *
     * @param result what the function returns
     */
    probe GetCreatedJavaVMs__return(int result);

    /**
     * The JNI function GetDefaultJavaVMInitArgs is called.
     */
    probe GetDefaultJavaVMInitArgs__entry(void *args);

    /**
     * The JNI function GetDefaultJavaVMInitArgs returns.
     *
     * @param result what the function returns
     */
    probe GetDefaultJavaVMInitArgs__return(int result);

    /**
     * The JNI function GetDirectBufferAddress is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetDirectBufferAddress__entry(void *env, void *buf);

    /**
     * The JNI function GetDirectBufferAddress returns.
     *
     * @param result what the function returns
     */
    probe GetDirectBufferAddress__return(void *result);

    /**
     * The JNI function GetDirectBufferCapacity is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetDirectBufferCapacity__entry(void *env, void *buf);

    /**
     * The JNI function GetDirectBufferCapacity returns.
     *
     * @param result what the function returns
     */
    probe GetDirectBufferCapacity__return(int64_t result);

    /**
     * The JNI function GetDoubleArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetDoubleArrayElements__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetDoubleArrayElements returns.
     *
     * @param result what the function returns
     */
    probe GetDoubleArrayElements__return(double *result);

    /**
     * The JNI function GetDoubleArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetDoubleArrayRegion__entry(void *env, void *array, int start, int len, double *buf);

    /**
     * The JNI function GetDoubleArrayRegion returns.
     */
    probe GetDoubleArrayRegion__return();

    /**
     * The JNI function GetDoubleField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetDoubleField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetDoubleField returns.
     */
    probe GetDoubleField__return();

    /**
     * The JNI function GetEnv is called.
     */
    probe GetEnv__entry(void *vm, void *penv, int version);

    /**
     * The JNI function GetEnv returns.
     *
     * @param result what the function returns
     */
    probe GetEnv__return(int result);

    /**
     * The JNI function GetFieldID is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetFieldID__entry(void *env, void *clazz, const char *name, const char *sig);

    /**
     * The JNI function GetFieldID returns.
     *
     * @param result what the function returns
     */
    probe GetFieldID__return(uint64_t result);

    /**
     * The JNI function GetFloatArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetFloatArrayElements__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetFloatArrayElements returns.
     *
     * @param result what the function returns
     */
    probe GetFloatArrayElements__return(float *result);

    /**
     * The JNI function GetFloatArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetFloatArrayRegion__entry(void *env, void *array, int start, int len, float *buf);

    /**
     * The JNI function GetFloatArrayRegion returns.
     */
    probe GetFloatArrayRegion__return();

    /**
     * The JNI function GetFloatField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetFloatField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetFloatField returns.
     */
    probe GetFloatField__return();

    /**
     * The JNI function GetIntArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetIntArrayElements__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetIntArrayElements returns.
     *
     * @param result what the function returns
     */
    probe GetIntArrayElements__return(uint32_t *result);

    /**
     * The JNI function GetIntArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetIntArrayRegion__entry(void *env, void *array, int start, int len, uint32_t *buf);

    /**
     * The JNI function GetIntArrayRegion returns.
     */
    probe GetIntArrayRegion__return();

    /**
     * The JNI function GetIntField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetIntField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetIntField returns.
     *
     * @param result what the function returns
     */
    probe GetIntField__return(int result);

    /**
     * The JNI function GetJavaVM is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetJavaVM__entry(void *env, void **vm);

    /**
     * The JNI function GetJavaVM returns.
     *
     * @param result what the function returns
     */
    probe GetJavaVM__return(int result);

    /**
     * The JNI function GetLongArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetLongArrayElements__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetLongArrayElements returns.
     *
     * @param result what the function returns
     */
    probe GetLongArrayElements__return(uintptr_t *result);

    /**
     * The JNI function GetLongArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetLongArrayRegion__entry(void *env, void *array, int start, int len, uintptr_t *buf);

    /**
     * The JNI function GetLongArrayRegion returns.
     */
    probe GetLongArrayRegion__return();

    /**
     * The JNI function GetLongField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetLongField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetLongField returns.
     *
     * @param result what the function returns
     */
    probe GetLongField__return(int64_t result);

    /**
     * The JNI function GetMethodID is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetMethodID__entry(void *env, void *clazz, const char *name, const char *sig);

    /**
     * The JNI function GetMethodID returns.
     *
     * @param result what the function returns
     */
    probe GetMethodID__return(uint64_t result);

    /**
     * The JNI function GetModule is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetModule__entry(void *env, void *clazz);

    /**
     * The JNI function GetModule returns.
     *
     * @param result what the function returns
     */
    probe GetModule__return(void *result);

    /**
     * The JNI function GetObjectArrayElement is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetObjectArrayElement__entry(void *env, void *array, int index);

    /**
     * The JNI function GetObjectArrayElement returns.
     *
     * @param result what the function returns
     */
    probe GetObjectArrayElement__return(void *result);

    /**
     * The JNI function GetObjectClass is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetObjectClass__entry(void *env, void *obj);

    /**
     * The JNI function GetObjectClass returns.
     *
     * @param result what the function returns
     */
    probe GetObjectClass__return(void *result);

    /**
     * The JNI function GetObjectField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetObjectField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetObjectField returns.
     *
     * @param result what the function returns
     */
    probe GetObjectField__return(void *result);

    /**
     * The JNI function GetObjectRefType is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetObjectRefType__entry(void *env, void *obj);

    /**
     * The JNI function GetObjectRefType returns.
     *
     * @param result what the function returns
     */
    probe GetObjectRefType__return(void *result);

    /**
     * The JNI function GetPrimitiveArrayCritical is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetPrimitiveArrayCritical__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetPrimitiveArrayCritical returns.
     *
     * @param result what the function returns
     */
    probe GetPrimitiveArrayCritical__return(void *result);

    /**
     * The JNI function GetShortArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetShortArrayElements__entry(void *env, void *array, uintptr_t *isCopy);

    /**
     * The JNI function GetShortArrayElements returns.
     *
     * @param result what the function returns
     */
    probe GetShortArrayElements__return(uint16_t *result);

    /**
     * The JNI function GetShortArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetShortArrayRegion__entry(void *env, void *array, int start, int len, uint16_t *buf);

    /**
     * The JNI function GetShortArrayRegion returns.
     */
    probe GetShortArrayRegion__return();

    /**
     * The JNI function GetShortField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetShortField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function GetShortField returns.
     *
     * @param result what the function returns
     */
    probe GetShortField__return(int16_t result);

    /**
     * The JNI function GetStaticBooleanField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticBooleanField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticBooleanField returns.
     *
     * @param result what the function returns
     */
    probe GetStaticBooleanField__return(uint8_t result);

    /**
     * The JNI function GetStaticByteField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticByteField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticByteField returns.
     *
     * @param result what the function returns
     */
    probe GetStaticByteField__return(int8_t result);

    /**
     * The JNI function GetStaticCharField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticCharField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticCharField returns.
     *
     * @param result what the function returns
     */
    probe GetStaticCharField__return(uint16_t result);

    /**
     * The JNI function GetStaticDoubleField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticDoubleField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticDoubleField returns.
     */
    probe GetStaticDoubleField__return();

    /**
     * The JNI function GetStaticFieldID is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStaticFieldID__entry(void *env, void *clazz, const char *name, const char *sig);

    /**
     * The JNI function GetStaticFieldID returns.
     *
     * @param result what the function returns
     */
    probe GetStaticFieldID__return(uint64_t result);

    /**
     * The JNI function GetStaticFloatField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticFloatField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticFloatField returns.
     */
    probe GetStaticFloatField__return();

    /**
     * The JNI function GetStaticIntField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticIntField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticIntField returns.
     *
     * @param result what the function returns
     */
    probe GetStaticIntField__return(int result);

    /**
     * The JNI function GetStaticLongField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticLongField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticLongField returns.
     *
     * @param result what the function returns
     */
    probe GetStaticLongField__return(int64_t result);

    /**
     * The JNI function GetStaticMethodID is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStaticMethodID__entry(void *env, void *clazz, const char *name, const char *sig);

    /**
     * The JNI function GetStaticMethodID returns.
     *
     * @param result what the function returns
     */
    probe GetStaticMethodID__return(uint64_t result);

    /**
     * The JNI function GetStaticObjectField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticObjectField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticObjectField returns.
     *
     * @param result what the function returns
     */
    probe GetStaticObjectField__return(void *result);

    /**
     * The JNI function GetStaticShortField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe GetStaticShortField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function GetStaticShortField returns.
     *
     * @param result what the function returns
     */
    probe GetStaticShortField__return(int16_t result);

    /**
     * The JNI function GetStringChars is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStringChars__entry(void *env, void *str, uintptr_t *isCopy);

    /**
     * The JNI function GetStringChars returns.
     *
     * @param result what the function returns
     */
    probe GetStringChars__return(const uint16_t *result);

    /**
     * The JNI function GetStringCritical is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStringCritical__entry(void *env, void *string, uintptr_t *isCopy);

    /**
     * The JNI function GetStringCritical returns.
     *
     * @param result what the function returns
     */
    probe GetStringCritical__return(const uint16_t *result);

    /**
     * The JNI function GetStringLength is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStringLength__entry(void *env, void *str);

    /**
     * The JNI function GetStringLength returns.
     *
     * @param result what the function returns
     */
    probe GetStringLength__return(int result);

    /**
     * The JNI function GetStringRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStringRegion__entry(void *env, void *str, int start, int len, uint16_t *buf);

    /**
     * The JNI function GetStringRegion returns.
     */
    probe GetStringRegion__return();

    /**
     * The JNI function GetStringUTFChars is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStringUTFChars__entry(void *env, void *str, uintptr_t *isCopy);

    /**
     * The JNI function GetStringUTFChars returns.
     *
     * @param result what the function returns
     */
    probe GetStringUTFChars__return(const char *result);

    /**
     * The JNI function GetStringUTFLength is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStringUTFLength__entry(void *env, void *str);

    /**
     * The JNI function GetStringUTFLength returns.
     *
     * @param result what the function returns
     */
    probe GetStringUTFLength__return(int result);

    /**
     * The JNI function GetStringUTFLengthAsLong is called.
     *
     * @param env the JNI environment of the thread
     * @since 25
     */
    probe GetStringUTFLengthAsLong__entry(void *env, void *str);

    /**
     * The JNI function GetStringUTFLengthAsLong returns.
     *
     * @param result what the function returns
     * @since 25
     */
    probe GetStringUTFLengthAsLong__return(uint64_t result);

    /**
     * The JNI function GetStringUTFRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetStringUTFRegion__entry(void *env, void *str, int start, int len, void *buf);

    /**
     * The JNI function GetStringUTFRegion returns.
     */
    probe GetStringUTFRegion__return();

    /**
     * The JNI function GetSuperclass is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetSuperclass__entry(void *env, void *sub);

    /**
     * The JNI function GetSuperclass returns.
     *
     * @param result what the function returns
     */
    probe GetSuperclass__return(void *result);

    /**
     * The JNI function GetVersion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe GetVersion__entry(void *env);

    /**
     * The JNI function GetVersion returns.
     *
     * @param result what the function returns
     */
    probe GetVersion__return(int result);

    /**
     * The JNI function IsAssignableFrom is called.
     *
     * @param env the JNI environment of the thread
     */
    probe IsAssignableFrom__entry(void *env, void *sub, void *sup);

    /**
     * The JNI function IsAssignableFrom returns.
     *
     * @param result what the function returns
     */
    probe IsAssignableFrom__return(uint8_t result);

    /**
     * The JNI function IsInstanceOf is called.
     *
     * @param env the JNI environment of the thread
     */
    probe IsInstanceOf__entry(void *env, void *obj, void *clazz);

    /**
     * The JNI function IsInstanceOf returns.
     *
     * @param result what the function returns
     */
    probe IsInstanceOf__return(uint8_t result);

    /**
     * The JNI function IsSameObject is called.
     *
     * @param env the JNI environment of the thread
     */
    probe IsSameObject__entry(void *env, void *obj1, void *obj2);

    /**
     * The JNI function IsSameObject returns.
     *
     * @param result what the function returns
     */
    probe IsSameObject__return(uint8_t result);

    /**
     * The JNI function MonitorEnter is called.
     *
     * @param env the JNI environment of the thread
     */
    probe MonitorEnter__entry(void *env, void *obj);

    /**
     * The JNI function MonitorEnter returns.
     *
     * @param result what the function returns
     */
    probe MonitorEnter__return(int result);

    /**
     * The JNI function MonitorExit is called.
     *
     * @param env the JNI environment of the thread
     */
    probe MonitorExit__entry(void *env, void *obj);

    /**
     * The JNI function MonitorExit returns.
     *
     * @param result what the function returns
     */
    probe MonitorExit__return(int result);

    /**
     * The JNI function NewBooleanArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewBooleanArray__entry(void *env, int len);

    /**
     * The JNI function NewBooleanArray returns.
     *
     * @param result what the function returns
     */
    probe NewBooleanArray__return(void *result);

    /**
     * The JNI function NewByteArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewByteArray__entry(void *env, int len);

    /**
     * The JNI function NewByteArray returns.
     *
     * @param result what the function returns
     */
    probe NewByteArray__return(void *result);

    /**
     * The JNI function NewCharArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewCharArray__entry(void *env, int len);

    /**
     * The JNI function NewCharArray returns.
     *
     * @param result what the function returns
     */
    probe NewCharArray__return(void *result);

    /**
     * The JNI function NewDirectByteBuffer is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewDirectByteBuffer__entry(void *env, void *address, int64_t capacity);

    /**
     * The JNI function NewDirectByteBuffer returns.
     *
     * @param result what the function returns
     */
    probe NewDirectByteBuffer__return(void *result);

    /**
     * The JNI function NewDoubleArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewDoubleArray__entry(void *env, int len);

    /**
     * The JNI function NewDoubleArray returns.
     *
     * @param result what the function returns
     */
    probe NewDoubleArray__return(void *result);

    /**
     * The JNI function NewFloatArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewFloatArray__entry(void *env, int len);

    /**
     * The JNI function NewFloatArray returns.
     *
     * @param result what the function returns
     */
    probe NewFloatArray__return(void *result);

    /**
     * The JNI function NewGlobalRef is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewGlobalRef__entry(void *env, void *lobj);

    /**
     * The JNI function NewGlobalRef returns.
     *
     * @param result what the function returns
     */
    probe NewGlobalRef__return(void *result);

    /**
     * The JNI function NewIntArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewIntArray__entry(void *env, int len);

    /**
     * The JNI function NewIntArray returns.
     *
     * @param result what the function returns
     */
    probe NewIntArray__return(void *result);

    /**
     * The JNI function NewLocalRef is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewLocalRef__entry(void *env, void *ref);

    /**
     * The JNI function NewLocalRef returns.
     *
     * @param result what the function returns
     */
    probe NewLocalRef__return(void *result);

    /**
     * The JNI function NewLongArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewLongArray__entry(void *env, int len);

    /**
     * The JNI function NewLongArray returns.
     *
     * @param result what the function returns
     */
    probe NewLongArray__return(void *result);

    /**
     * The JNI function NewObjectA is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe NewObjectA__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function NewObjectA returns.
     *
     * @param result what the function returns
     */
    probe NewObjectA__return(void *result);

    /**
     * The JNI function NewObjectArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewObjectArray__entry(void *env, int len, void *clazz, void *init);

    /**
     * The JNI function NewObjectArray returns.
     *
     * @param result what the function returns
     */
    probe NewObjectArray__return(void *result);

    /**
     * The JNI function NewObject is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe NewObject__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function NewObject returns.
     *
     * @param result what the function returns
     */
    probe NewObject__return(void *result);

    /**
     * The JNI function NewObjectV is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe NewObjectV__entry(void *env, void *clazz, uint64_t methodID);

    /**
     * The JNI function NewObjectV returns.
     *
     * @param result what the function returns
     */
    probe NewObjectV__return(void *result);

    /**
     * The JNI function NewShortArray is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewShortArray__entry(void *env, int len);

    /**
     * The JNI function NewShortArray returns.
     *
     * @param result what the function returns
     */
    probe NewShortArray__return(void *result);

    /**
     * The JNI function NewString is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewString__entry(void *env, const uint16_t *unicode, int len);

    /**
     * The JNI function NewString returns.
     *
     * @param result what the function returns
     */
    probe NewString__return(void *result);

    /**
     * The JNI function NewStringUTF is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewStringUTF__entry(void *env, const char *utf);

    /**
     * The JNI function NewStringUTF returns.
     *
     * @param result what the function returns
     */
    probe NewStringUTF__return(void *result);

    /**
     * The JNI function NewWeakGlobalRef is called.
     *
     * @param env the JNI environment of the thread
     */
    probe NewWeakGlobalRef__entry(void *env, void *obj);

    /**
     * The JNI function NewWeakGlobalRef returns.
     *
     * @param result what the function returns
     */
    probe NewWeakGlobalRef__return(void *result);

    /**
     * The JNI function PopLocalFrame is called.
     *
     * @param env the JNI environment of the thread
     * @param result what the function returns
     */
    probe PopLocalFrame__entry(void *env, void *result);

    /**
     * The JNI function PopLocalFrame returns.
     *
     * @param result what the function returns
     */
    probe PopLocalFrame__return(void *result);

    /**
     * The JNI function PushLocalFrame is called.
     *
     * @param env the JNI environment of the thread
     */
    probe PushLocalFrame__entry(void *env, int capacity);

    /**
     * The JNI function PushLocalFrame returns.
     *
     * @param result what the function returns
     */
    probe PushLocalFrame__return(unsigned int result);

    /**
     * The JNI function RegisterNatives is called.
     *
     * @param env the JNI environment of the thread
     */
    probe RegisterNatives__entry(void *env, void *clazz, const void *methods, int nMethods);

    /**
     * The JNI function RegisterNatives returns.
     *
     * @param result what the function returns
     */
    probe RegisterNatives__return(int result);

    /**
     * The JNI function ReleaseBooleanArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseBooleanArrayElements__entry(void *env, void *array, uintptr_t *elems, int mode);

    /**
     * The JNI function ReleaseBooleanArrayElements returns.
     */
    probe ReleaseBooleanArrayElements__return();

    /**
     * The JNI function ReleaseByteArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseByteArrayElements__entry(void *env, void *array, void *elems, int mode);

    /**
     * The JNI function ReleaseByteArrayElements returns.
     */
    probe ReleaseByteArrayElements__return();

    /**
     * The JNI function ReleaseCharArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseCharArrayElements__entry(void *env, void *array, uint16_t *elems, int mode);

    /**
     * The JNI function ReleaseCharArrayElements returns.
     */
    probe ReleaseCharArrayElements__return();

    /**
     * The JNI function ReleaseDoubleArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseDoubleArrayElements__entry(void *env, void *array, double *elems, int mode);

    /**
     * The JNI function ReleaseDoubleArrayElements returns.
     */
    probe ReleaseDoubleArrayElements__return();

    /**
     * The JNI function ReleaseFloatArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseFloatArrayElements__entry(void *env, void *array, float *elems, int mode);

    /**
     * The JNI function ReleaseFloatArrayElements returns.
     */
    probe ReleaseFloatArrayElements__return();

    /**
     * The JNI function ReleaseIntArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseIntArrayElements__entry(void *env, void *array, uint32_t *elems, int mode);

    /**
     * The JNI function ReleaseIntArrayElements returns.
     */
    probe ReleaseIntArrayElements__return();

    /**
     * The JNI function ReleaseLongArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseLongArrayElements__entry(void *env, void *array, uintptr_t *elems, int mode);

    /**
     * The JNI function ReleaseLongArrayElements returns.
     */
    probe ReleaseLongArrayElements__return();

    /**
     * The JNI function ReleasePrimitiveArrayCritical is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleasePrimitiveArrayCritical__entry(void *env, void *array, void *carray, int mode);

    /**
     * The JNI function ReleasePrimitiveArrayCritical returns.
     */
    probe ReleasePrimitiveArrayCritical__return();

    /**
     * The JNI function ReleaseShortArrayElements is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseShortArrayElements__entry(void *env, void *array, uint16_t *elems, int mode);

    /**
     * The JNI function ReleaseShortArrayElements returns.
     */
    probe ReleaseShortArrayElements__return();

    /**
     * The JNI function ReleaseStringChars is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseStringChars__entry(void *env, void *str, const uint16_t *chars);

    /**
     * The JNI function ReleaseStringChars returns.
     */
    probe ReleaseStringChars__return();

    /**
     * The JNI function ReleaseStringCritical is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseStringCritical__entry(void *env, void *string, const uint16_t *cstring);

    /**
     * The JNI function ReleaseStringCritical returns.
     */
    probe ReleaseStringCritical__return();

    /**
     * The JNI function ReleaseStringUTFChars is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ReleaseStringUTFChars__entry(void *env, void *str, const char *chars);

    /**
     * The JNI function ReleaseStringUTFChars returns.
     */
    probe ReleaseStringUTFChars__return();

    /**
     * The JNI function SetBooleanArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetBooleanArrayRegion__entry(void *env, void *array, int start, int l,
            const uintptr_t *buf);

    /**
     * The JNI function SetBooleanArrayRegion returns.
     */
    probe SetBooleanArrayRegion__return();

    /**
     * The JNI function SetBooleanField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetBooleanField__entry(void *env, void *obj, uint64_t fieldID, uint8_t val);

    /**
     * The JNI function SetBooleanField returns.
     */
    probe SetBooleanField__return();

    /**
     * The JNI function SetByteArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetByteArrayRegion__entry(void *env, void *array, int start, int len, void *buf);

    /**
     * The JNI function SetByteArrayRegion returns.
     */
    probe SetByteArrayRegion__return();

    /**
     * The JNI function SetByteField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetByteField__entry(void *env, void *obj, uint64_t fieldID, int8_t val);

    /**
     * The JNI function SetByteField returns.
     */
    probe SetByteField__return();

    /**
     * The JNI function SetCharArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetCharArrayRegion__entry(void *env, void *array, int start, int len,
            const uint16_t *buf);

    /**
     * The JNI function SetCharArrayRegion returns.
     */
    probe SetCharArrayRegion__return();

    /**
     * The JNI function SetCharField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetCharField__entry(void *env, void *obj, uint64_t fieldID, uint16_t val);

    /**
     * The JNI function SetCharField returns.
     */
    probe SetCharField__return();

    /**
     * The JNI function SetDoubleArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetDoubleArrayRegion__entry(void *env, void *array, int start, int len,
            const double *buf);

    /**
     * The JNI function SetDoubleArrayRegion returns.
     */
    probe SetDoubleArrayRegion__return();

    /**
     * The JNI function SetDoubleField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetDoubleField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function SetDoubleField returns.
     */
    probe SetDoubleField__return();

    /**
     * The JNI function SetFloatArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetFloatArrayRegion__entry(void *env, void *array, int start, int len, const float *buf);

    /**
     * The JNI function SetFloatArrayRegion returns.
     */
    probe SetFloatArrayRegion__return();

    /**
     * The JNI function SetFloatField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetFloatField__entry(void *env, void *obj, uint64_t fieldID);

    /**
     * The JNI function SetFloatField returns.
     */
    probe SetFloatField__return();

    /**
     * The JNI function SetIntArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetIntArrayRegion__entry(void *env, void *array, int start, int len,
            const uint32_t *buf);

    /**
     * The JNI function SetIntArrayRegion returns.
     */
    probe SetIntArrayRegion__return();

    /**
     * The JNI function SetIntField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetIntField__entry(void *env, void *obj, uint64_t fieldID, int val);

    /**
     * The JNI function SetIntField returns.
     */
    probe SetIntField__return();

    /**
     * The JNI function SetLongArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetLongArrayRegion__entry(void *env, void *array, int start, int len,
            const uintptr_t *buf);

    /**
     * The JNI function SetLongArrayRegion returns.
     */
    probe SetLongArrayRegion__return();

    /**
     * The JNI function SetLongField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetLongField__entry(void *env, void *obj, uint64_t fieldID, int64_t val);

    /**
     * The JNI function SetLongField returns.
     */
    probe SetLongField__return();

    /**
     * The JNI function SetObjectArrayElement is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetObjectArrayElement__entry(void *env, void *array, int index, void *val);

    /**
     * The JNI function SetObjectArrayElement returns.
     */
    probe SetObjectArrayElement__return();

    /**
     * The JNI function SetObjectField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetObjectField__entry(void *env, void *obj, uint64_t fieldID, void *val);

    /**
     * The JNI function SetObjectField returns.
     */
    probe SetObjectField__return();

    /**
     * The JNI function SetShortArrayRegion is called.
     *
     * @param env the JNI environment of the thread
     */
    probe SetShortArrayRegion__entry(void *env, void *array, int start, int len,
            const uint16_t *buf);

    /**
     * The JNI function SetShortArrayRegion returns.
     */
    probe SetShortArrayRegion__return();

    /**
     * The JNI function SetShortField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetShortField__entry(void *env, void *obj, uint64_t fieldID, int16_t val);

    /**
     * The JNI function SetShortField returns.
     */
    probe SetShortField__return();

    /**
     * The JNI function SetStaticBooleanField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticBooleanField__entry(void *env, void *clazz, uint64_t fieldID, uint8_t value);

    /**
     * The JNI function SetStaticBooleanField returns.
     */
    probe SetStaticBooleanField__return();

    /**
     * The JNI function SetStaticByteField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticByteField__entry(void *env, void *clazz, uint64_t fieldID, int8_t value);

    /**
     * The JNI function SetStaticByteField returns.
     */
    probe SetStaticByteField__return();

    /**
     * The JNI function SetStaticCharField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticCharField__entry(void *env, void *clazz, uint64_t fieldID, uint16_t value);

    /**
     * The JNI function SetStaticCharField returns.
     */
    probe SetStaticCharField__return();

    /**
     * The JNI function SetStaticDoubleField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticDoubleField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function SetStaticDoubleField returns.
     */
    probe SetStaticDoubleField__return();

    /**
     * The JNI function SetStaticFloatField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticFloatField__entry(void *env, void *clazz, uint64_t fieldID);

    /**
     * The JNI function SetStaticFloatField returns.
     */
    probe SetStaticFloatField__return();

    /**
     * The JNI function SetStaticIntField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticIntField__entry(void *env, void *clazz, uint64_t fieldID, int value);

    /**
     * The JNI function SetStaticIntField returns.
     */
    probe SetStaticIntField__return();

    /**
     * The JNI function SetStaticLongField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticLongField__entry(void *env, void *clazz, uint64_t fieldID, int64_t value);

    /**
     * The JNI function SetStaticLongField returns.
     */
    probe SetStaticLongField__return();

    /**
     * The JNI function SetStaticObjectField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticObjectField__entry(void *env, void *clazz, uint64_t fieldID, void *value);

    /**
     * The JNI function SetStaticObjectField returns.
     */
    probe SetStaticObjectField__return();

    /**
     * The JNI function SetStaticShortField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe SetStaticShortField__entry(void *env, void *clazz, uint64_t fieldID, int16_t value);

    /**
     * The JNI function SetStaticShortField returns.
     */
    probe SetStaticShortField__return();

    /**
     * The JNI function Throw is called.
     *
     * @param env the JNI environment of the thread
     */
    probe Throw__entry(void *env, void *obj);

    /**
     * The JNI function Throw returns.
     *
     * @param result what the function returns
     */
    probe Throw__return(int result);

    /**
     * The JNI function ThrowNew is called.
     *
     * @param env the JNI environment of the thread
     */
    probe ThrowNew__entry(void *env, void *clazz, const char *msg);

    /**
     * The JNI function ThrowNew returns.
     *
     * @param result what the function returns
     */
    probe ThrowNew__return(int result);

    /**
     * The JNI function ToReflectedField is called.
     *
     * @param env the JNI environment of the thread
     * @param fieldID the ID of the field
     */
    probe ToReflectedField__entry(void *env, void *cls, uint64_t fieldID, uint8_t isStatic);

    /**
     * The JNI function ToReflectedField returns.
     *
     * @param result what the function returns
     */
    probe ToReflectedField__return(void *result);

    /**
     * The JNI function ToReflectedMethod is called.
     *
     * @param env the JNI environment of the thread
     * @param methodID the ID of the method
     */
    probe ToReflectedMethod__entry(void *env, void *cls, uint64_t methodID, uint8_t isStatic);

    /**
     * The JNI function ToReflectedMethod returns.
     *
     * @param result what the function returns
     */
    probe ToReflectedMethod__return(void *result);

    /**
     * The JNI function UnregisterNatives is called.
     *
     * @param env the JNI environment of the thread
     */
    probe UnregisterNatives__entry(void *env, void *clazz);

    /**
     * The JNI function UnregisterNatives returns.
     *
     * @param result what the function returns
     */
    probe UnregisterNatives__return(int result);
};
