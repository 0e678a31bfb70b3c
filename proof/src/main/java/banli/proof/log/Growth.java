package banli.proof.log;

import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 生长。 Which files of a log come when entries are added to it: bundles, tiles, and the levels above that fill up. */
public final class Growth {
    private final LogFiles files;
    private final Map<String, byte[]> added = new LinkedHashMap<>();

    private Growth(LogFiles files) {
        this.files = files;
    }

    /** 添若干条以后。 The files, by path, that a log of that size gets with these entries. */
    public static Map<String, byte[]> of(LogFiles files, long size, List<byte[]> entries) {
        Growth growth = new Growth(files);
        growth.entries(size, entries);
        growth.hashes(0, size, entries.stream().map(Hash::leaf).toList());
        return growth.added;
    }

    private void entries(long size, List<byte[]> more) {
        long number = size / TilePath.FULL;
        int width = (int) (size % TilePath.FULL);
        List<byte[]> bundle = new ArrayList<>();
        if (width > 0) {
            bundle.addAll(begun(number, width));
        }
        for (byte[] entry : more) {
            bundle.add(entry);
            if (bundle.size() == TilePath.FULL) {
                added.put(TilePath.entries(number++, TilePath.FULL), Entries.written(bundle));
                bundle.clear();
            }
        }
        if (!bundle.isEmpty()) {
            added.put(TilePath.entries(number, bundle.size()), Entries.written(bundle));
        }
    }

    private List<byte[]> begun(long number, int width) {
        return files.read(TilePath.entries(number, width))
                .map(bundle -> Entries.read(bundle, width))
                .or(() -> files.read(TilePath.entries(number, TilePath.FULL))
                        .map(bundle -> Entries.read(bundle, TilePath.FULL).subList(0, width)))
                .orElseThrow(() -> lacks(TilePath.entries(number, width)));
    }

    private void hashes(int level, long size, List<Hash> more) {
        if (more.isEmpty()) {
            return;
        }
        long number = size / TilePath.FULL;
        List<Hash> tile = new ArrayList<>(begun(level, number, (int) (size % TilePath.FULL)));
        List<Hash> above = new ArrayList<>();
        for (Hash hash : more) {
            tile.add(hash);
            if (tile.size() == TilePath.FULL) {
                added.put(TilePath.hashes(level, number++, TilePath.FULL), Hash.joined(tile));
                above.add(Tiles.folded(tile));
                tile.clear();
            }
        }
        if (!tile.isEmpty()) {
            added.put(TilePath.hashes(level, number, tile.size()), Hash.joined(tile));
        }
        hashes(level + 1, size / TilePath.FULL, above);
    }

    private List<Hash> begun(int level, long number, int width) {
        if (width == 0) {
            return List.of();
        }
        byte[] tile = files.read(TilePath.hashes(level, number, width))
                .or(() -> files.read(TilePath.hashes(level, number, TilePath.FULL)))
                .filter(bytes -> bytes.length >= width * Hash.BYTES)
                .orElseThrow(() -> lacks(TilePath.hashes(level, number, width)));
        List<Hash> hashes = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            hashes.add(Hash.nth(tile, place));
        }
        return hashes;
    }

    private static Refused lacks(String path) {
        return new Refused("日志缺少 " + path + "。", "The log lacks " + path + ".");
    }
}
