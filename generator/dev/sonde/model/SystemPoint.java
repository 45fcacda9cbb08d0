package dev.sonde.model;

import org.jspecify.annotations.Nullable;

/** A place in the kernel, or in any program, where a probe fires though nobody put a marker there. */
public sealed interface SystemPoint extends Point {
    /**
     * A system call.
     *
     * @param name the kernel's name of it, or null for every system call
     * @param edge which end
     */
    record SyscallPoint(@Nullable Name name, Edge edge) implements SystemPoint {
        @Override
        public String often() {
            return name == null ? "each system call" : "";
        }
    }

    /**
     * A function of a program or library.
     *
     * @param home where it is
     * @param function its name, or a glob with {@code *}
     * @param edge which end
     */
    record UserFunctionPoint(FunctionHome home, FunctionName function, Edge edge) implements SystemPoint {
        @Override
        public String often() {
            return function.often();
        }
    }

    /**
     * A function of the kernel.
     *
     * @param function its name, or a glob with {@code *}
     * @param edge which end
     */
    record KernelFunctionPoint(FunctionName function, Edge edge) implements SystemPoint {
        @Override
        public String often() {
            return function.often();
        }
    }

    /**
     * Something that happens in the kernel.
     *
     * @param event what happens
     */
    record KernelEventPoint(KernelEvent event) implements SystemPoint {
        @Override
        public String often() {
            return event.often();
        }
    }

    /** Where a function is. */
    sealed interface FunctionHome {}

    /**
     * In a file.
     *
     * @param path the full path of a program or library
     */
    record InFile(String path) implements FunctionHome {}

    /**
     * Where a provider's markers are.
     *
     * @param provider the provider
     */
    record InProvider(String provider) implements FunctionHome {}
}
