/**
 * The Java virtual machine HotSpot. Its strings are modified UTF-8 and do not end with a NUL byte:
 * the parameter behind each string is its length.
 *
 * @source parameter names: the SystemTap tapset of IcedTea
 * @source OpenJDK src/hotspot/os/posix/dtrace of 17.0.19, 21.0.12 and 25.0.3
 * @source widths and signs: readelf -n of libjvm.so of 17.0.15 (Debian) and 25 (Temurin)
 * @switch The JDK must be built with --enable-dtrace; Debian's and Temurin's are.
 * @library /usr/lib/jvm/**libjvm.so
 * @library /usr/lib/jvm/*&#47;lib/server/libjvm.so
 * @library libjvm.so
 */
provider hotspot {

    /**
     * A class is loaded.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param is_shared 1 when the class is from the shared archive
     * @length class_name class_name_len
     */
    probe class__loaded(const char *class_name, int class_name_len, void *class_loader_id,
            uint8_t is_shared);

    /**
     * A class is unloaded.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param is_shared 1 when the class is from the shared archive
     * @length class_name class_name_len
     */
    probe class__unloaded(const char *class_name, int class_name_len, void *class_loader_id,
            uint8_t is_shared);

    /**
     * A class needs to be initialized.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param thread_type what kind of thread it is; -1 when not known
     * @length class_name class_name_len
     */
    probe class__initialization__required(const char *class_name, int class_name_len,
            void *class_loader_id, int thread_type);

    /**
     * A class is initialized by the thread that is initializing it already.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param thread_type what kind of thread it is; -1 when not known
     * @param did_wait 1 when the thread had to wait
     * @length class_name class_name_len
     */
    probe class__initialization__recursive(const char *class_name, int class_name_len,
            void *class_loader_id, int thread_type, uint8_t did_wait);

    /**
     * A thread waits for another thread that initializes the class.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param thread_type what kind of thread it is; -1 when not known
     * @param did_wait 1 when the thread had to wait
     * @length class_name class_name_len
     */
    probe class__initialization__concurrent(const char *class_name, int class_name_len,
            void *class_loader_id, int thread_type, uint8_t did_wait);

    /**
     * The class could not be initialized before.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param thread_type what kind of thread it is; -1 when not known
     * @param did_wait 1 when the thread had to wait
     * @length class_name class_name_len
     */
    probe class__initialization__erroneous(const char *class_name, int class_name_len,
            void *class_loader_id, int thread_type, uint8_t did_wait);

    /**
     * The superclass could not be initialized.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param thread_type what kind of thread it is; -1 when not known
     * @param did_wait 1 when the thread had to wait
     * @length class_name class_name_len
     */
    probe class__initialization__super__failed(const char *class_name, int class_name_len,
            void *class_loader_id, int thread_type, uint8_t did_wait);

    /**
     * The static initializer of a class is about to run.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param thread_type what kind of thread it is; -1 when not known
     * @param did_wait 1 when the thread had to wait
     * @length class_name class_name_len
     */
    probe class__initialization__clinit(const char *class_name, int class_name_len,
            void *class_loader_id, int thread_type, uint8_t did_wait);

    /**
     * The static initializer of a class ended with an exception.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param thread_type what kind of thread it is; -1 when not known
     * @param did_wait 1 when the thread had to wait
     * @length class_name class_name_len
     */
    probe class__initialization__error(const char *class_name, int class_name_len,
            void *class_loader_id, int thread_type, uint8_t did_wait);

    /**
     * A class is initialized.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param class_loader_id identifies the class loader
     * @param thread_type what kind of thread it is; -1 when not known
     * @param did_wait 1 when the thread had to wait
     * @length class_name class_name_len
     */
    probe class__initialization__end(const char *class_name, int class_name_len,
            void *class_loader_id, int thread_type, uint8_t did_wait);

    /**
     * The virtual machine starts to initialize itself.
     */
    probe vm__init__begin();

    /**
     * The virtual machine is ready to run a program.
     */
    probe vm__init__end();

    /**
     * The virtual machine is shutting down.
     */
    probe vm__shutdown();

    /**
     * A thread asks for a virtual machine operation.
     *
     * @param name the name of the operation
     * @param name_len the length of name in bytes
     * @param evaluation_mode how it is evaluated; 0 is at a safepoint
     * @length name name_len
     */
    probe vmops__request(const char *name, uint64_t name_len, int evaluation_mode);

    /**
     * A virtual machine operation begins.
     *
     * @param name the name of the operation
     * @param name_len the length of name in bytes
     * @param evaluation_mode how it is evaluated; 0 is at a safepoint
     * @length name name_len
     */
    probe vmops__begin(const char *name, uint64_t name_len, int evaluation_mode);

    /**
     * A virtual machine operation ends.
     *
     * @param name the name of the operation
     * @param name_len the length of name in bytes
     * @param evaluation_mode how it is evaluated; 0 is at a safepoint
     * @length name name_len
     */
    probe vmops__end(const char *name, uint64_t name_len, int evaluation_mode);

    /**
     * A collection of garbage begins.
     *
     * @param is_full 1 for a full collection
     */
    probe gc__begin(uint8_t is_full);

    /**
     * A collection of garbage ends.
     */
    probe gc__end();

    /**
     * A memory pool is about to be collected.
     *
     * @param manager the name of the memory manager
     * @param manager_len the length of manager in bytes
     * @param pool the name of the memory pool
     * @param pool_len the length of pool in bytes
     * @param initial its first size in bytes
     * @param used how many bytes are used
     * @param committed how many bytes the system has granted
     * @param max its largest size in bytes
     * @length manager manager_len
     * @length pool pool_len
     */
    probe mem__pool__gc__begin(const char *manager, uint64_t manager_len, const char *pool,
            uint64_t pool_len, uint64_t initial, uint64_t used, uint64_t committed, uint64_t max);

    /**
     * A memory pool was collected.
     *
     * @param manager the name of the memory manager
     * @param manager_len the length of manager in bytes
     * @param pool the name of the memory pool
     * @param pool_len the length of pool in bytes
     * @param initial its first size in bytes
     * @param used how many bytes are used
     * @param committed how many bytes the system has granted
     * @param max its largest size in bytes
     * @length manager manager_len
     * @length pool pool_len
     */
    probe mem__pool__gc__end(const char *manager, uint64_t manager_len, const char *pool,
            uint64_t pool_len, uint64_t initial, uint64_t used, uint64_t committed, uint64_t max);

    /**
     * A Java thread starts.
     *
     * @param thread_name the name of the thread
     * @param thread_name_len the length of thread_name in bytes
     * @param java_thread_id the number of the Java thread
     * @param native_thread_id the number of the thread in the operating system
     * @param is_daemon 1 for a daemon thread
     * @length thread_name thread_name_len
     */
    probe thread__start(const char *thread_name, int thread_name_len, int64_t java_thread_id,
            uint64_t native_thread_id, uint8_t is_daemon);

    /**
     * A Java thread ends.
     *
     * @param thread_name the name of the thread
     * @param thread_name_len the length of thread_name in bytes
     * @param java_thread_id the number of the Java thread
     * @param native_thread_id the number of the thread in the operating system
     * @param is_daemon 1 for a daemon thread
     * @length thread_name thread_name_len
     */
    probe thread__stop(const char *thread_name, int thread_name_len, int64_t java_thread_id,
            uint64_t native_thread_id, uint8_t is_daemon);

    /**
     * A thread goes to sleep.
     *
     * @param millis how long, in milliseconds
     */
    probe thread__sleep__begin(int64_t millis);

    /**
     * A thread wakes up from its sleep.
     *
     * @param interrupted 1 when the sleep was interrupted
     */
    probe thread__sleep__end(int interrupted);

    /**
     * A thread yields.
     */
    probe thread__yield();

    /**
     * A thread is about to be parked.
     *
     * @param parker identifies the parker of the thread
     * @param is_absolute 1 when time is a point in time and not a span
     * @param time when to wake up; 0 for never
     */
    probe thread__park__begin(uint64_t parker, int is_absolute, int64_t time);

    /**
     * A thread is no longer parked.
     *
     * @param parker identifies the parker of the thread
     */
    probe thread__park__end(uint64_t parker);

    /**
     * A thread is unparked by another.
     *
     * @param parker identifies the parker of the thread
     */
    probe thread__unpark(uint64_t parker);

    /**
     * A method is about to be compiled.
     *
     * @param compiler the name of the compiler
     * @param compiler_len the length of compiler in bytes
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param method the name of the method
     * @param method_len the length of method in bytes
     * @param sig the signature of the method
     * @param sig_len the length of sig in bytes
     * @length compiler compiler_len
     * @length class_name class_name_len
     * @length method method_len
     * @length sig sig_len
     */
    probe method__compile__begin(const char *compiler, uint64_t compiler_len,
            const char *class_name, int class_name_len, const char *method, int method_len,
            const char *sig, int sig_len);

    /**
     * A method was compiled.
     *
     * @param compiler the name of the compiler
     * @param compiler_len the length of compiler in bytes
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param method the name of the method
     * @param method_len the length of method in bytes
     * @param sig the signature of the method
     * @param sig_len the length of sig in bytes
     * @param success 1 when the method was compiled
     * @length compiler compiler_len
     * @length class_name class_name_len
     * @length method method_len
     * @length sig sig_len
     */
    probe method__compile__end(const char *compiler, uint64_t compiler_len, const char *class_name,
            int class_name_len, const char *method, int method_len, const char *sig, int sig_len,
            uint8_t success);

    /**
     * The code of a compiled method is installed.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param method the name of the method
     * @param method_len the length of method in bytes
     * @param sig the signature of the method
     * @param sig_len the length of sig in bytes
     * @param code where the code is
     * @param code_size the size of the code in bytes
     * @length class_name class_name_len
     * @length method method_len
     * @length sig sig_len
     */
    probe compiled__method__load(const char *class_name, int class_name_len, const char *method,
            int method_len, const char *sig, int sig_len, void *code, int code_size);

    /**
     * The code of a compiled method is removed.
     *
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param method the name of the method
     * @param method_len the length of method in bytes
     * @param sig the signature of the method
     * @param sig_len the length of sig in bytes
     * @length class_name class_name_len
     * @length method method_len
     * @length sig sig_len
     */
    probe compiled__method__unload(const char *class_name, int class_name_len, const char *method,
            int method_len, const char *sig, int sig_len);

    /**
     * A thread tries to enter a monitor that another holds.
     *
     * @param java_thread_id the number of the Java thread
     * @param monitor_id identifies the monitor
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @length class_name class_name_len
     * @switch Start the virtual machine with -XX:+DTraceMonitorProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     */
    probe monitor__contended__enter(int64_t java_thread_id, uint64_t monitor_id,
            const char *class_name, int class_name_len);

    /**
     * A thread entered a monitor that it had to wait for.
     *
     * @param java_thread_id the number of the Java thread
     * @param monitor_id identifies the monitor
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @length class_name class_name_len
     * @switch Start the virtual machine with -XX:+DTraceMonitorProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     */
    probe monitor__contended__entered(int64_t java_thread_id, uint64_t monitor_id,
            const char *class_name, int class_name_len);

    /**
     * A thread leaves a monitor that others wait for.
     *
     * @param java_thread_id the number of the Java thread
     * @param monitor_id identifies the monitor
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @length class_name class_name_len
     * @switch Start the virtual machine with -XX:+DTraceMonitorProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     */
    probe monitor__contended__exit(int64_t java_thread_id, uint64_t monitor_id,
            const char *class_name, int class_name_len);

    /**
     * A thread begins to wait with Object.wait.
     *
     * @param java_thread_id the number of the Java thread
     * @param monitor_id identifies the monitor
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param timeout how long to wait at most, in milliseconds
     * @length class_name class_name_len
     * @switch Start the virtual machine with -XX:+DTraceMonitorProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     */
    probe monitor__wait(int64_t java_thread_id, uint64_t monitor_id, const char *class_name,
            int class_name_len, int64_t timeout);

    /**
     * A thread comes back from Object.wait.
     *
     * @param java_thread_id the number of the Java thread
     * @param monitor_id identifies the monitor
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @length class_name class_name_len
     * @switch Start the virtual machine with -XX:+DTraceMonitorProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     */
    probe monitor__waited(int64_t java_thread_id, uint64_t monitor_id, const char *class_name,
            int class_name_len);

    /**
     * A thread calls Object.notify.
     *
     * @param java_thread_id the number of the Java thread
     * @param monitor_id identifies the monitor
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @length class_name class_name_len
     * @switch Start the virtual machine with -XX:+DTraceMonitorProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     */
    probe monitor__notify(int64_t java_thread_id, uint64_t monitor_id, const char *class_name,
            int class_name_len);

    /**
     * A thread calls Object.notifyAll.
     *
     * @param java_thread_id the number of the Java thread
     * @param monitor_id identifies the monitor
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @length class_name class_name_len
     * @switch Start the virtual machine with -XX:+DTraceMonitorProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     */
    probe monitor__notifyAll(int64_t java_thread_id, uint64_t monitor_id, const char *class_name,
            int class_name_len);

    /**
     * An object is allocated.
     *
     * @param java_thread_id the number of the Java thread
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param size the size of the object in bytes; JDK 17 gives 0 for most
     * @length class_name class_name_len
     * @switch Start the virtual machine with -XX:+DTraceAllocProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     * @often each new Java object
     */
    probe object__alloc(int64_t java_thread_id, const char *class_name, int class_name_len,
            uint64_t size);

    /**
     * A Java method is entered.
     *
     * @param java_thread_id the number of the Java thread
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param method the name of the method
     * @param method_len the length of method in bytes
     * @param sig the signature of the method
     * @param sig_len the length of sig in bytes
     * @length class_name class_name_len
     * @length method method_len
     * @length sig sig_len
     * @switch Start the virtual machine with -XX:+DTraceMethodProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     * @often each call of a Java method
     */
    probe method__entry(int64_t java_thread_id, const char *class_name, int class_name_len,
            const char *method, int method_len, const char *sig, int sig_len);

    /**
     * A Java method returns.
     *
     * @param java_thread_id the number of the Java thread
     * @param class_name the name of the class, with slashes between packages
     * @param class_name_len the length of class_name in bytes
     * @param method the name of the method
     * @param method_len the length of method in bytes
     * @param sig the signature of the method
     * @param sig_len the length of sig in bytes
     * @length class_name class_name_len
     * @length method method_len
     * @length sig sig_len
     * @switch Start the virtual machine with -XX:+DTraceMethodProbes; up to JDK 17
     *     -XX:+ExtendedDTraceProbes does too.
     * @often each return from a Java method
     */
    probe method__return(int64_t java_thread_id, const char *class_name, int class_name_len,
            const char *method, int method_len, const char *sig, int sig_len);
};
