package dev.sonde.elf;

/** The processor that an ELF file is made for, as far as its argument operands matter. */
public enum Architecture {
    /** 64-bit x86; its operands are parsed. */
    X86_64(62),
    /** 64-bit ARM; its operands are parsed. */
    AARCH64(183),
    /** 32-bit x86. */
    I386(3),
    /** 32-bit ARM. */
    ARM(40),
    /** 32-bit PowerPC. */
    PPC(20),
    /** 64-bit PowerPC. */
    PPC64(21),
    /** IBM Z. */
    S390(22),
    /** RISC-V. */
    RISCV(243),
    /** Any other. */
    OTHER(0);

    private final int machine;

    Architecture(int machine) {
        this.machine = machine;
    }

    static Architecture ofMachine(int machine) {
        for (Architecture architecture : values()) {
            if (architecture.machine == machine) {
                return architecture;
            }
        }
        return OTHER;
    }
}
