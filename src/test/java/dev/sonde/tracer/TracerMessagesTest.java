package dev.sonde.tracer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts are the tracers' own: stap 4.8, DTrace 2.0.7, bpftrace 0.17 and 0.27. */
class TracerMessagesTest {
    @TempDir
    Path folder;

    @Test
    void stap_tells_the_place_and_then_the_cause() {
        assertThat(Stap.messages("""
                WARNING: Kernel function symbol table missing [man warning::symbols]
                semantic error: while resolving probe point: identifier 'process' at /tmp/s/bad.stp:15:7
                        source: probe process("/usr/bin/python3.11").mark("nonsense")
                                      ^

                semantic error: no match (similar marks: line, audit, gc__done)

                Pass 2: analysis failed.  [man error::pass2]
                """, "/tmp/s/bad.stp"))
                .containsExactly(new TracerMessage(
                        15,
                        false,
                        "while resolving probe point: identifier 'process': "
                                + "no match (similar marks: line, audit, gc__done)"));
    }

    @Test
    void stap_tells_the_place_of_a_parse_error_on_the_next_line() {
        assertThat(Stap.messages("""
                parse error: expected statement
                        saw: operator '}' at /tmp/s/x.stp:3:1
                     source: }
                             ^

                1 parse error.
                Pass 1: parse failed.  [man error::pass1]
                """, "/tmp/s/x.stp"))
                .containsExactly(new TracerMessage(3, false, "expected statement"));
    }

    @Test
    void stap_warns_with_a_place() {
        assertThat(Stap.messages("""
                WARNING: never-assigned local variable 'x': identifier 'x' at /tmp/s/x.stp:4:18
                 source:     printf("%d", x)
                """, "/tmp/s/x.stp"))
                .containsExactly(new TracerMessage(4, true, "never-assigned local variable 'x': identifier 'x'"));
    }

    @Test
    void dtrace_tells_a_line_or_none() {
        assertThat(DTrace.messages("dtrace: failed to compile script /tmp/bad.d: line 16: invalid probe description\n"))
                .containsExactly(new TracerMessage(16, false, "invalid probe description"));
        assertThat(DTrace.messages("""
                dtrace: failed to compile script /tmp/bad.d: Insufficient tuple registers to generate code
                """))
                .containsExactly(new TracerMessage(0, false, "Insufficient tuple registers to generate code"));
        assertThat(DTrace.messages("""
                dtrace: failed to compile script x.d: line 4: printf( ) argument #2 is incompatible with conversion #1 prototype:
                \tconversion: %s
                """))
                .singleElement()
                .extracting(TracerMessage::text)
                .asString()
                .endsWith("prototype: conversion: %s");
    }

    @Test
    void bpftrace_tells_line_and_columns() {
        assertThat(Bpftrace.messages(
                        "/tmp/s/x.bt:1:9-19: ERROR: Unknown function: 'nonsense'\nBEGIN { nonsense(); }\n", true))
                .containsExactly(new TracerMessage(1, false, "Unknown function: 'nonsense'"));
        assertThat(Bpftrace.messages("x.bt:12-13: ERROR: syntax error\nWARNING: careful\n", true))
                .containsExactly(new TracerMessage(12, false, "syntax error"), new TracerMessage(0, true, "careful"));
        assertThat(Bpftrace.messages("x.bt:3-4: ERROR: parsecs is not an accepted unit of time\n", false))
                .containsExactly(new TracerMessage(4, false, "parsecs is not an accepted unit of time"));
    }

    @Test
    void the_other_dtrace_is_none() throws IOException {
        Tracer other = new DTrace(program("echo 'usage: dtrace [--help]' >&2; exit 1"));
        assertThat(other.isInstalled()).isFalse();
        Tracer real = new DTrace(program("echo 'dtrace: D 2.0.7'"));
        assertThat(real.isInstalled()).isTrue();
    }

    @Test
    void a_tracer_that_fails_without_a_word_refuses_all_the_same() throws Exception {
        Path script = Files.writeString(folder.resolve("script"), "");
        for (Tracer silent : new Tracer[] {
            new Stap(program("exit 1")),
            new DTrace(program("[ \"$1\" = -V ] && echo 'dtrace: D 2.0.7' || exit 1")),
            new Bpftrace(program("[ \"$1\" = --version ] && echo 'bpftrace v0.17.0' || exit 1"))
        }) {
            Verdict verdict = silent.check(script);
            assertThat(verdict.accepted()).isFalse();
            assertThat(verdict.messages()).hasSize(1);
        }
    }

    private Executable program(String body) throws IOException {
        Path file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new Executable("dtrace", Map.of("SONDE_DTRACE", file.toString()));
    }
}
