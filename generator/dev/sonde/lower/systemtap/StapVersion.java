package dev.sonde.lower.systemtap;

/** The SystemTaps that differ in what they accept. */
public enum StapVersion {
    /** 4.8, of Debian 12. */
    V4_8("4.8"),
    /** 5.x. */
    V5("5");

    private final String number;

    StapVersion(String number) {
        this.number = number;
    }

    /** Its number. */
    public String number() {
        return number;
    }
}
