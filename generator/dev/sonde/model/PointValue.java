package dev.sonde.model;

/** What a {@link SystemPoint} hands to the probe on it. */
public sealed interface PointValue extends Expression, Located {
    /** The point that has it. */
    SystemPoint of();

    @Override
    default Type type() {
        return Type.INT;
    }

    /** What it is, as a noun: {@code the argument 0}. */
    String phrase();

    /**
     * An argument of a call by its position.
     *
     * @param at the line of Java
     * @param of the call's entry
     * @param position which, from 0
     * @param read how its bits are read
     */
    record PointArgument(Origin at, SystemPoint of, int position, CType read) implements PointValue {
        /** The highest position: all tracers find the first six arguments, which are in registers. */
        public static final int LAST_POSITION = 5;

        @Override
        public String phrase() {
            return "argument " + position;
        }
    }

    /**
     * What a call gives back. A system call that failed gives its error number with a minus sign.
     *
     * @param at the line of Java
     * @param of the call's return
     * @param read how its bits are read
     */
    record PointResult(Origin at, SystemPoint of, CType read) implements PointValue {
        @Override
        public String phrase() {
            return "result";
        }
    }

    /**
     * Why a system call failed; 0 when it did not.
     *
     * @param at the line of Java
     * @param of the call's return
     */
    record ErrorNumber(Origin at, SystemPoint of) implements PointValue {
        @Override
        public String phrase() {
            return "error number";
        }
    }

    /**
     * The name of the function or system call that fired.
     *
     * @param at the line of Java
     * @param of the point
     */
    record PointFunction(Origin at, SystemPoint of) implements PointValue {
        @Override
        public Type type() {
            return Type.STRING;
        }

        @Override
        public String phrase() {
            return "name";
        }
    }

    /**
     * What an event tells.
     *
     * @param at the line of Java
     * @param of the event
     * @param fact what it tells
     */
    record EventFact(Origin at, SystemPoint of, KernelFact fact) implements PointValue {
        @Override
        public String phrase() {
            return "fact";
        }
    }
}
