package banli.proof.pack;

import banli.proof.log.LogInMemory;
import banli.proof.log.Tiles;
import banli.proof.log.TlogProof;
import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.tree.Hash;
import banli.proof.tree.Tree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 样包。 A small log with one case of three facts in it, and the pack of that case. */
public final class PackSample {
    /** The log's key. */
    public static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");

    /** A title that would like to be markup, and to hide what stands beside it. */
    public static final String HOSTILE = "</script><img src=x onerror='document.title=1'>\u202e&amp;";

    /** The log. */
    public final LogInMemory log = new LogInMemory();

    final List<PackedFact> facts = new ArrayList<>();
    final byte[] paper = utf8("a paper, as it came");

    /** Made. */
    public PackSample() {
        this("关于养老的建议");
    }

    /** With another title, which stands in JSON as it is given. */
    public PackSample(String title) {
        String digest = Hash.sha256(paper).hex();
        log.grow(2);
        add(0, "case-registered", "{\"title\":\"" + title + "\",\"n\":1.50}");
        log.grow(1);
        add(1, "document-attached", "{\"document\":{\"name\":\"a.pdf\",\"sha256\":\"" + digest + "\"}}");
        add(2, "case-closed", "{\"round\":1}");
        log.grow(2);
    }

    private void add(long sequence, String type, String payload) {
        PackedFact fact = new PackedFact(
                log.leaves.size(),
                "district-cppcc-6-5-21-168",
                sequence,
                "8f14e45f-ceea-467f-9a3b-00000000000" + sequence,
                type,
                "1",
                1636934400000L + sequence,
                utf8(payload),
                Map.of("actor", "chief", "actorName", "张三", "office", "CHIEF"));
        facts.add(fact);
        log.add(List.of(fact.leaf().entry()));
    }

    /** The pack, under a checkpoint that these sign. */
    public Pack pack(NoteSigner... signers) {
        long size = log.leaves.size();
        Tree tree = new Tree(new Tiles(log, size), size);
        Note note = Keys.signed(new Checkpoint(LOG.key().name(), size, tree.root()), signers);
        Map<Long, byte[]> proofs = new HashMap<>();
        for (PackedFact fact : facts) {
            proofs.put(fact.index(), new TlogProof(fact.index(), tree.inclusion(fact.index()), note).bytes());
        }
        return new Pack(
                facts,
                proofs,
                note.bytes(),
                Map.of(Hash.sha256(paper).hex(), paper),
                Map.of(Pack.POLICY, utf8(Policy.written(LOG.key())), "printed.html", utf8("<p>办结</p>")));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
