package banli.desk.evidence;

import banli.desk.attach.AttachmentFolder;
import banli.proof.pack.PackedFact;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** 附件。 The documents that facts name, with their names as recorded, and the bytes of those that are kept here. */
record Papers(List<Paper> named, Map<String, byte[]> kept) {
    /** Larger ones stay out, and the check says that they are not there. */
    private static final long MOST = 64L << 20;

    /** 一份。 A document as a fact names it. */
    record Paper(String name, long size, String sha256) {}

    static Papers of(List<PackedFact> facts, AttachmentFolder folder) {
        Map<String, Paper> named = new TreeMap<>();
        facts.forEach(fact -> named(fact.payload(), named));
        Map<String, byte[]> kept = new TreeMap<>();
        long size = 0;
        for (String sha256 : named.keySet()) {
            Path paper = folder.find(sha256).orElse(null);
            try {
                if (paper != null && size + Files.size(paper) <= MOST) {
                    byte[] bytes = Files.readAllBytes(paper);
                    size += bytes.length;
                    kept.put(sha256, bytes);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Papers(new ArrayList<>(named.values()), kept);
    }

    private static void named(byte[] payload, Map<String, Paper> named) {
        try {
            for (JsonNode paper : WireMapper.mapper().readTree(payload).findParents("sha256")) {
                String sha256 = paper.path("sha256").asString("");
                named.put(
                        sha256,
                        new Paper(
                                paper.path("name").asString(""),
                                paper.path("size").asLong(0),
                                sha256));
            }
        } catch (JacksonException broken) {
            // Its bytes are proved all the same; it names nothing that could be read.
        }
    }
}
