/*
 * Markers whose arguments have every integer size, signed and unsigned, and every kind of text.
 * Counts: each marker fires 3 times. Values: see the lines below; `wild` points where nothing is.
 */
#include <stddef.h>
#include <stdint.h>
#include <sys/sdt.h>

#define DIGITS "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"

/* A tracer can't read a page that the program has not read yet. */
static const char *touched(const char *text) {
    volatile char seen = 0;
    for (const char *at = text; *at; at++) seen ^= *at;
    return text;
}

int main(void) {
    volatile int8_t byte = -7;
    volatile int16_t half = -300;
    volatile int32_t word = -70000;
    volatile int64_t wide = -5000000000;
    volatile uint8_t ubyte = 249;
    volatile uint16_t uhalf = 65236;
    volatile uint32_t uword = 4294897296u;
    volatile uint64_t uwide = 18446744068709551616ull;
    const char *plain = touched("plain"), *empty = touched(""), *eight = touched("abcdefgh");
    const char *utf8 = touched("na\303\257ve \342\202\254"), *longest = touched(DIGITS DIGITS DIGITS);
    for (int round = 0; round < 3; round++) {
        DTRACE_PROBE4(signs, signed__values, byte, half, word, wide);
        DTRACE_PROBE4(signs, unsigned__values, ubyte, uhalf, uword, uwide);
        DTRACE_PROBE3(signs, text, plain, empty, (char *)NULL);
        DTRACE_PROBE2(signs, sized, eight, 3); /* "abc" */
        DTRACE_PROBE1(signs, utf8, utf8);      /* "naïve €", 10 bytes */
        DTRACE_PROBE1(signs, longtext, longest); /* 300 bytes */
        DTRACE_PROBE1(signs, wild, (char *)8);
    }
    return 0;
}
