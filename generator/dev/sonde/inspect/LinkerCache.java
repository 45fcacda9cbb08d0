package dev.sonde.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dynamic linker's list of libraries, {@code /etc/ld.so.cache}. */
final class LinkerCache {

    private static final byte[] MAGIC = "glibc-ld.so.cache1.1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 48;
    private static final int ENTRY = 24;
    private static final long LARGEST = 64L << 20;

    private LinkerCache() {}

    /** The paths of each soname. A cache that is absent, old or broken is an empty one: it only saves a search. */
    static Map<String, List<Path>> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Map.of();
            }
            return parse(Files.readAllBytes(file));
        } catch (IOException e) {
            return Map.of();
        }
    }

    static Map<String, List<Path>> parse(byte[] bytes) {
        int start = indexOf(bytes);
        if (start < 0 || bytes.length < start + HEADER) {
            return Map.of();
        }
        // Offsets count from the magic word; the cache has the machine's own byte order.
        ByteBuffer cache = ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
        cache.order(ByteOrder.nativeOrder());
        int count = cache.getInt(20);
        if (count < 0 || count > (cache.limit() - HEADER) / ENTRY) {
            return Map.of();
        }
        Map<String, List<Path>> paths = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String name = string(cache, cache.getInt(HEADER + i * ENTRY + 4));
            String path = string(cache, cache.getInt(HEADER + i * ENTRY + 8));
            if (!name.isEmpty() && path.startsWith("/")) {
                paths.computeIfAbsent(name, n -> new ArrayList<>()).add(Path.of(path));
            }
        }
        return paths;
    }

    /** A cache in the oldest form may stand before the one that is read. */
    private static int indexOf(byte[] bytes) {
        for (int start = 0; start + MAGIC.length <= bytes.length; start += 4) {
            if (matches(bytes, start)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int start) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes[start + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static String string(ByteBuffer cache, int offset) {
        int end = offset;
        while (end >= 0 && end < cache.limit() && cache.get(end) != 0) {
            end++;
        }
        boolean inside = offset >= 0 && end > offset && end < cache.limit();
        return inside
                ? new String(cache.array(), cache.arrayOffset() + offset, end - offset, StandardCharsets.UTF_8)
                : "";
    }
}
