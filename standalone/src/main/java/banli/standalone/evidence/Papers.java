package banli.standalone.evidence;

import banli.proof.pack.PackedFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 附件。 The documents that facts name by their digests and that are kept here. */
final class Papers {
    private static final Pattern DIGEST = Pattern.compile("\"([0-9a-f]{64})\"");

    private Papers() {}

    static Map<String, byte[]> of(List<PackedFact> facts, Path attachments) {
        Map<String, byte[]> papers = new TreeMap<>();
        for (PackedFact fact : facts) {
            DIGEST.matcher(new String(fact.payload(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(digest -> {
                        Path paper = attachments.resolve(digest.substring(0, 2)).resolve(digest);
                        if (Files.isRegularFile(paper)) {
                            papers.put(digest, read(paper));
                        }
                    });
        }
        return papers;
    }

    private static byte[] read(Path paper) {
        try {
            return Files.readAllBytes(paper);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
