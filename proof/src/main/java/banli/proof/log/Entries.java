package banli.proof.log;

import banli.proof.word.Refused;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** 条目的一束。 A bundle of entries: each after its length in two bytes. */
public final class Entries {
    private static final int LONGEST = 0xffff;

    private Entries() {}

    /**
     * 逐条读出。 Hands over the entries of a log from one number to before another.
     *
     * @param size of the log
     */
    public static void each(LogFiles files, long size, long from, long until, Consumer<byte[]> reader) {
        for (long at = from; at < until; ) {
            long first = at / TilePath.FULL * TilePath.FULL;
            int end = (int) Math.min(TilePath.FULL, until - first);
            bundle(files, first, (int) Math.min(TilePath.FULL, size - first))
                    .subList((int) (at - first), end)
                    .forEach(reader);
            at = first + end;
        }
    }

    private static List<byte[]> bundle(LogFiles files, long first, int width) {
        String path = TilePath.entries(first / TilePath.FULL, width);
        return files.read(path)
                .map(bundle -> read(bundle, width))
                .or(() -> files.read(TilePath.entries(first / TilePath.FULL, TilePath.FULL))
                        .map(bundle -> read(bundle, TilePath.FULL).subList(0, width)))
                .orElseThrow(() -> new Refused("日志缺少 " + path + "。", "The log lacks " + path + "."));
    }

    /** 写出。 Written. */
    public static byte[] written(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
            }
            out.write(entry.length >> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /**
     * 读出。 Reads as many as there should be.
     *
     * @throws Refused when it holds more, fewer, or half of one
     */
    public static List<byte[]> read(byte[] bundle, int width) {
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (at + 2 <= bundle.length && entries.size() < width) {
            int length = (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            if (at + 2 + length > bundle.length) {
                break;
            }
            entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
            at += 2 + length;
        }
        if (entries.size() != width || at != bundle.length) {
            throw new Refused("条目的一束里不是 " + width + " 条。", "The bundle does not hold " + width + " entries.");
        }
        return entries;
    }
}
