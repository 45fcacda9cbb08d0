/**
 * Calls with known counts, run as {@code java -XX:+ExtendedDTraceProbes Calls.java}.
 *
 * <p>method__entry of Calls: start 7, leaf 7 * 13 = 91. gc__begin 5, with -XX:+UseSerialGC.
 */
final class Calls {
    public static void main(String[] arguments) {
        for (int round = 0; round < 7; round++) {
            start();
        }
        for (int round = 0; round < 5; round++) {
            System.gc();
        }
    }

    private static void start() {
        for (int number = 0; number < 13; number++) {
            leaf(number);
        }
    }

    private static int leaf(int number) {
        return number;
    }
}
