/**
 * Markers of the Java virtual machine HotSpot that its makers keep for themselves and may change.
 *
 * @source OpenJDK src/hotspot/os/posix/dtrace of 17.0.19, 21.0.12 and 25.0.3
 * @source widths and signs: readelf -n of libjvm.so of 17.0.15 (Debian) and 25 (Temurin)
 * @switch The JDK must be built with --enable-dtrace; Debian's and Temurin's are.
 * @library /usr/lib/jvm/**libjvm.so
 * @library /usr/lib/jvm/*&#47;lib/server/libjvm.so
 * @library libjvm.so
 */
provider hs_private {

    /**
     * All threads are about to be stopped at a safepoint.
     */
    probe safepoint__begin();

    /**
     * The threads go on behind a safepoint.
     */
    probe safepoint__end();

    /**
     * A phase of the concurrent collector that JDK 14 removed; the definition still has it.
     *
     * @silent 14- The concurrent mark-sweep collector is gone since JDK 14.
     */
    probe cms__initmark__begin();

    /**
     * A phase of the concurrent collector that JDK 14 removed; the definition still has it.
     *
     * @silent 14- The concurrent mark-sweep collector is gone since JDK 14.
     */
    probe cms__initmark__end();

    /**
     * A phase of the concurrent collector that JDK 14 removed; the definition still has it.
     *
     * @silent 14- The concurrent mark-sweep collector is gone since JDK 14.
     */
    probe cms__remark__begin();

    /**
     * A phase of the concurrent collector that JDK 14 removed; the definition still has it.
     *
     * @silent 14- The concurrent mark-sweep collector is gone since JDK 14.
     */
    probe cms__remark__end();
};
