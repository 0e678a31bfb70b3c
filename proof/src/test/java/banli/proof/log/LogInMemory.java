package banli.proof.log;

import banli.proof.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 内存里的日志。 A log whose files are in memory. */
public final class LogInMemory implements LogFiles {
    /** The files. */
    public final Map<String, byte[]> files = new HashMap<>();

    /** The hashes of its entries. */
    public final List<Hash> leaves = new ArrayList<>();

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Adds so many entries. */
    public void grow(int many) {
        List<byte[]> entries = new ArrayList<>();
        for (int number = leaves.size(), end = number + many; number < end; number++) {
            entries.add(("entry " + number).getBytes(StandardCharsets.UTF_8));
        }
        add(entries);
    }

    /** Adds entries. */
    public void add(List<byte[]> entries) {
        files.putAll(Growth.of(this, leaves.size(), entries));
        entries.forEach(entry -> leaves.add(Hash.leaf(entry)));
    }
}
