package banli.standalone.backup;

import banli.language.word.Sha256;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * 备份清单。 What a backup holds: {@code manifest.json}, and {@code manifest.sha256} over it.
 *
 * @param takenAt when it was begun
 * @param position the number of its last fact, -1 of an empty ledger
 * @param digest over the leaves of all facts up to it
 * @param files each file but these two
 */
record Manifest(Instant takenAt, long position, String digest, List<Entry> files) {
    private static final String NAME = "manifest.json";
    private static final String SEAL = "manifest.sha256";

    /** A file: its path in the backup, its length in bytes, its SHA-256 in hex. */
    record Entry(String path, long bytes, String sha256) {}

    /** Of all the files that are there now. */
    static Manifest of(Path backup, Instant takenAt, long position, String digest) {
        List<Entry> entries = new ArrayList<>();
        for (String path : present(backup)) {
            Path file = backup.resolve(path);
            try {
                entries.add(new Entry(path, Files.size(file), sha256(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Manifest(takenAt, position, digest, entries);
    }

    void write(Path backup) {
        try {
            byte[] json = WireMapper.mapper().writeValueAsBytes(this);
            Files.write(backup.resolve(NAME), json);
            Files.writeString(backup.resolve(SEAL), Sha256.of(json));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * 读取并核对每个文件。 Reads it and checks every byte of every file.
     *
     * @throws CouldNot when anything is missing, changed or too much
     */
    static Manifest checked(Path backup) {
        try {
            byte[] json = Files.readAllBytes(backup.resolve(NAME));
            String seal = Files.readString(backup.resolve(SEAL), StandardCharsets.ISO_8859_1);
            if (!seal.equals(Sha256.of(json))) {
                throw damaged(NAME);
            }
            Manifest manifest = WireMapper.mapper().readValue(json, Manifest.class);
            manifest.check(backup);
            return manifest;
        } catch (IOException | JacksonException unreadable) {
            throw new CommandFailed(
                    new Text(backup + " 里没有可读的备份清单。", "There is no readable backup manifest in " + backup + "."),
                    unreadable);
        }
    }

    private void check(Path backup) throws IOException {
        for (Entry entry : files) {
            Path file = backup.resolve(entry.path());
            if (!Files.isRegularFile(file)
                    || Files.size(file) != entry.bytes()
                    || !sha256(file).equals(entry.sha256())) {
                throw damaged(entry.path());
            }
        }
        Set<String> known = files.stream().map(Entry::path).collect(Collectors.toSet());
        for (String path : present(backup)) {
            if (!known.contains(path)) {
                throw damaged(path);
            }
        }
    }

    private static CommandFailed damaged(String path) {
        return new CommandFailed(new Text(
                "备份已损坏或不完整（" + path + "），没有恢复任何内容。",
                "The backup is damaged or incomplete (" + path + "). Nothing was restored."));
    }

    private static List<String> present(Path backup) {
        try (Stream<Path> all = Files.walk(backup)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> backup.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(NAME) && !path.equals(SEAL))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
