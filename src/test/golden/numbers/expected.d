#!/usr/sbin/dtrace -s
/*
 * numbers.d
 *
 * Usage: dtrace -s numbers.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t a;
int64_t b;

dtrace:::BEGIN
{
    a = 7;
    b = 3;
    printf("%d %d %d %d %d\n", a + b, a - b, a * b, a / b, a % ((b < 0) ? -b : b));
    printf("%d %d\n", a << 3, a >> 3);
    printf("%d %d %d\n", a & b, a | b, a ^ b);
    printf("%d %d %d %d\n", -a, ~a, (a << 48) >> 48, a & 65535);
    printf("%d %d %d\n", a < b, a <= b, a == b);
    printf("%d %d %d\n", a > b, a >= b, (a != b) ? 1 : 2);
    printf("%i%% %c\n", b, (int32_t)((a & 15) + 65));
    printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a);
    @least = min(a);
    @most = max(b);
    @total = sum(a);
    @spread = stddev(b);
}

dtrace:::BEGIN
{
    a = -7;
    b = 3;
    printf("%d %d %d %d %d\n", a + b, a - b, a * b, a / b, a % ((b < 0) ? -b : b));
    printf("%d %d\n", a << 3, a >> 3);
    printf("%d %d %d\n", a & b, a | b, a ^ b);
    printf("%d %d %d %d\n", -a, ~a, (a << 48) >> 48, a & 65535);
    printf("%d %d %d\n", a < b, a <= b, a == b);
    printf("%d %d %d\n", a > b, a >= b, (a != b) ? 1 : 2);
    printf("%i%% %c\n", b, (int32_t)((a & 15) + 65));
    printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a);
    @least = min(a);
    @most = max(b);
    @total = sum(a);
    @spread = stddev(b);
}

dtrace:::BEGIN
{
    a = 7;
    b = -3;
    printf("%d %d %d %d %d\n", a + b, a - b, a * b, a / b, a % ((b < 0) ? -b : b));
    printf("%d %d\n", a << 3, a >> 3);
    printf("%d %d %d\n", a & b, a | b, a ^ b);
    printf("%d %d %d %d\n", -a, ~a, (a << 48) >> 48, a & 65535);
    printf("%d %d %d\n", a < b, a <= b, a == b);
    printf("%d %d %d\n", a > b, a >= b, (a != b) ? 1 : 2);
    printf("%i%% %c\n", b, (int32_t)((a & 15) + 65));
    printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a);
    @least = min(a);
    @most = max(b);
    @total = sum(a);
    @spread = stddev(b);
}

dtrace:::BEGIN
{
    a = -7;
    b = -3;
    printf("%d %d %d %d %d\n", a + b, a - b, a * b, a / b, a % ((b < 0) ? -b : b));
    printf("%d %d\n", a << 3, a >> 3);
    printf("%d %d %d\n", a & b, a | b, a ^ b);
    printf("%d %d %d %d\n", -a, ~a, (a << 48) >> 48, a & 65535);
    printf("%d %d %d\n", a < b, a <= b, a == b);
    printf("%d %d %d\n", a > b, a >= b, (a != b) ? 1 : 2);
    printf("%i%% %c\n", b, (int32_t)((a & 15) + 65));
    printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a);
    @least = min(a);
    @most = max(b);
    @total = sum(a);
    @spread = stddev(b);
}

dtrace:::BEGIN
{
    a = 1099511627776;
    b = 5;
    printf("%d %d %d %d %d\n", a + b, a - b, a * b, a / b, a % ((b < 0) ? -b : b));
    printf("%d %d\n", a << 3, a >> 3);
    printf("%d %d %d\n", a & b, a | b, a ^ b);
    printf("%d %d %d %d\n", -a, ~a, (a << 48) >> 48, a & 65535);
    printf("%d %d %d\n", a < b, a <= b, a == b);
    printf("%d %d %d\n", a > b, a >= b, (a != b) ? 1 : 2);
    printf("%i%% %c\n", b, (int32_t)((a & 15) + 65));
    printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a);
    @least = min(a);
    @most = max(b);
    @total = sum(a);
    @spread = stddev(b);
}

dtrace:::BEGIN
{
    a = -1099511627776;
    b = 7;
    printf("%d %d %d %d %d\n", a + b, a - b, a * b, a / b, a % ((b < 0) ? -b : b));
    printf("%d %d\n", a << 3, a >> 3);
    printf("%d %d %d\n", a & b, a | b, a ^ b);
    printf("%d %d %d %d\n", -a, ~a, (a << 48) >> 48, a & 65535);
    printf("%d %d %d\n", a < b, a <= b, a == b);
    printf("%d %d %d\n", a > b, a >= b, (a != b) ? 1 : 2);
    printf("%i%% %c\n", b, (int32_t)((a & 15) + 65));
    printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a);
    @least = min(a);
    @most = max(b);
    @total = sum(a);
    @spread = stddev(b);
}

dtrace:::BEGIN
{
    a = 123456789012;
    b = 1000;
    printf("%d %d %d %d %d\n", a + b, a - b, a * b, a / b, a % ((b < 0) ? -b : b));
    printf("%d %d\n", a << 3, a >> 3);
    printf("%d %d %d\n", a & b, a | b, a ^ b);
    printf("%d %d %d %d\n", -a, ~a, (a << 48) >> 48, a & 65535);
    printf("%d %d %d\n", a < b, a <= b, a == b);
    printf("%d %d %d\n", a > b, a >= b, (a != b) ? 1 : 2);
    printf("%i%% %c\n", b, (int32_t)((a & 15) + 65));
    printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a);
    @least = min(a);
    @most = max(b);
    @total = sum(a);
    @spread = stddev(b);
}

dtrace:::BEGIN
{
    exit(0);
}

dtrace:::END
{
    printa("least %@d\n", @least);
    printa("most %@d\n", @most);
    printa("total %@d\n", @total);
    printa("spread %@d\n", @spread);
}
