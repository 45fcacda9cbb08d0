package dev.sonde.library;

import dev.sonde.bindings.Hotspot;
import dev.sonde.bindings.Perl;
import dev.sonde.bindings.Php;
import dev.sonde.bindings.Python;
import dev.sonde.bindings.Ruby;
import java.util.Optional;

/**
 * A language whose interpreter has a marker where a call begins and one where it ends.
 *
 * @param place what a call's place is, as a column's head
 * @param entry where a call begins
 * @param leave where it ends
 */
record Language(String place, Call entry, Call leave) {
    private static final String FILE = "FILE";

    /** Functions of Python. */
    static Language python() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        return new Language(
                FILE,
                Call.at(entry, entry.filename(), entry.funcname(), entry.lineno()),
                Call.at(leave, leave.filename(), leave.funcname(), leave.lineno()));
    }

    /** Methods of Java, in the HotSpot virtual machine; it tells no lines. */
    static Language hotspot() {
        var entry = Hotspot.methodEntry();
        var leave = Hotspot.methodReturn();
        return new Language(
                "CLASS",
                new Call(entry, entry.className(), entry.method(), Optional.empty()),
                new Call(leave, leave.className(), leave.method(), Optional.empty()));
    }

    /** Methods written in Ruby, as {@code Class#method}. */
    static Language ruby() {
        var entry = Ruby.methodEntry();
        var leave = Ruby.methodReturn();
        return new Language(
                FILE,
                Call.at(
                        entry,
                        entry.filename(),
                        entry.classname().concat("#").concat(entry.methodname()),
                        entry.lineno()),
                Call.at(
                        leave,
                        leave.filename(),
                        leave.classname().concat("#").concat(leave.methodname()),
                        leave.lineno()));
    }

    /** Functions and methods of PHP, as {@code Class::method}. */
    static Language php() {
        var entry = Php.functionEntry();
        var leave = Php.functionReturn();
        return new Language(
                FILE,
                Call.at(
                        entry,
                        entry.requestFile(),
                        entry.classname().concat(entry.scope()).concat(entry.functionName()),
                        entry.lineno()),
                Call.at(
                        leave,
                        leave.requestFile(),
                        leave.classname().concat(leave.scope()).concat(leave.functionName()),
                        leave.lineno()));
    }

    /** Subroutines of Perl, as {@code Package::name}. */
    static Language perl() {
        var entry = Perl.subEntry();
        var leave = Perl.subReturn();
        return new Language(
                FILE,
                Call.at(entry, entry.file(), entry.package_().concat("::").concat(entry.subname()), entry.line()),
                Call.at(leave, leave.file(), leave.package_().concat("::").concat(leave.subname()), leave.line()));
    }
}
