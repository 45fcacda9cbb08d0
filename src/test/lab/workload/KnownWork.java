import java.util.ArrayList;
import java.util.List;

/**
 * All that a script may count of a Java virtual machine, in prime numbers that tests read from this text. Run it compiled, with
 * {@code -XX:+ExtendedDTraceProbes -XX:+UseSerialGC}: {@code java KnownWork WAIT REST}, in milliseconds before and behind the
 * work.
 *
 * <p>start is called STARTS times and calls branch BRANCHES times, which calls leaf LEAVES times; descend goes DEPTH deep. GRAINS
 * objects of class Grain are made. THREADS threads of the name known-N run one after the other. The object of class Gate is waited
 * for CONTENDED times, each time by one thread while another has it. System.gc() is called COLLECTIONS times.
 */
final class KnownWork {
    static final int STARTS = 3;
    static final int BRANCHES = 5;
    static final int LEAVES = 7;
    static final int DEPTH = 31;
    static final int GRAINS = 101;
    static final int THREADS = 11;
    static final int CONTENDED = 13;
    static final int COLLECTIONS = 2;

    static final class Grain {}

    static final class Gate {}

    private KnownWork() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread.sleep(Long.parseLong(arguments[0]));
        for (int i = 0; i < STARTS; i++) {
            start();
        }
        descend(DEPTH);
        List<Grain> grains = new ArrayList<>();
        for (int i = 0; i < GRAINS; i++) {
            grains.add(new Grain());
        }
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(KnownWork::nothing, "known-" + i);
            thread.start();
            thread.join();
        }
        for (int i = 0; i < CONTENDED; i++) {
            contend(new Gate());
        }
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Thread.sleep(Long.parseLong(arguments[1]));
    }

    static void start() {
        for (int i = 0; i < BRANCHES; i++) {
            branch();
        }
    }

    static void branch() {
        for (int i = 0; i < LEAVES; i++) {
            leaf();
        }
    }

    static void leaf() {}

    static void descend(int depth) {
        if (depth > 1) {
            descend(depth - 1);
        }
    }

    static void nothing() {}

    private static void contend(Gate gate) throws InterruptedException {
        Thread other = new Thread(() -> enter(gate), "waits");
        synchronized (gate) {
            other.start();
            while (other.getState() != Thread.State.BLOCKED) {
                Thread.sleep(1);
            }
        }
        other.join();
    }

    static void enter(Gate gate) {
        synchronized (gate) {
            nothing();
        }
    }
}
