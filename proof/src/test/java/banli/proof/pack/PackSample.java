package banli.proof.pack;

import banli.proof.heads.Head;
import banli.proof.log.LogInMemory;
import banli.proof.log.Tiles;
import banli.proof.log.TlogProof;
import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.SignerChange;
import banli.proof.pack.PackedHeads.End;
import banli.proof.tree.Hash;
import banli.proof.tree.Rows;
import banli.proof.tree.Tree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 样包。 A small log with one case of three facts in it, and the pack of that case. */
public final class PackSample {
    /** The log's key. */
    public static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");

    /** The case. */
    public static final String CASE = "district-cppcc-6-5-21-168";

    /** A title that would like to be markup, and to hide what stands beside it. */
    public static final String HOSTILE = "</script><img src=x onerror='document.title=1'>\u202e&amp;";

    /** The log. */
    public final LogInMemory log = new LogInMemory();

    final List<PackedFact> facts = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
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

    /** With what stands beside the case: a meeting, and a delegation in a stream of which the rest is not here. */
    public PackSample beside() {
        add(3, "discussed-at-meeting", "{\"meeting\":\"m-1\"}");
        add("meeting:m-1", 0, "meeting-held", "{\"meeting\":\"m-1\"}");
        add("user:leader", 7, "delegated", "{\"person\":\"leader\",\"delegate\":\"chief\"}");
        add("meeting:m-1", 1, "decision-reported", "{\"meeting\":\"m-1\",\"decision\":1}");
        return this;
    }

    /** With a fact that seals how the streams ended, and the proofs of those that are here as a whole. */
    public PackSample sealed() {
        Map<String, Head> last = new TreeMap<>();
        facts.forEach(fact -> last.put(
                fact.stream(),
                new Head(fact.stream(), fact.sequence(), fact.leaf().hash())));
        last.put("unit:other", new Head("unit:other", 3, Hash.EMPTY));
        List<Head> heads = List.copyOf(last.values());
        Tree tree = new Tree(new Rows(heads.stream().map(Head::hash).toList()), heads.size());
        for (int at = 0; at < heads.size(); at++) {
            Head head = heads.get(at);
            if (!head.stream().matches("(user|unit):.*|ledger")) {
                ends.add(new End(head.stream(), head.sequence(), at, tree.inclusion(at)));
            }
        }
        add(
                "ledger",
                12,
                "case-heads-sealed",
                "{\"size\":" + log.leaves.size() + ",\"root\":\"" + tree.root() + "\",\"streams\":" + heads.size()
                        + "}");
        return this;
    }

    /** One more fact of the case, recorded after the ends were sealed. */
    public PackSample later() {
        add(4, "case-archived", "{}");
        return this;
    }

    /** From here on this key signs; the old one vouches for it, or is lost. */
    public PackSample changed(NoteSigner to, Optional<NoteSigner> old) {
        long size = log.leaves.size();
        Checkpoint at = new Checkpoint(LOG.key().name(), size, new Tree(new Tiles(log, size), size).root());
        String note = SignerChange.line(SignerChange.signed(at, size, LOG.key(), to, old));
        add("ledger", 15, "signer-changed", "{\"key\":\"" + to.key() + "\",\"note\":\"" + note + "\"}");
        return this;
    }

    /** Another case, of one fact. */
    public PackSample another(String stream) {
        add(stream, 0, "case-registered", "{\"title\":\"另一案\"}");
        return this;
    }

    /** What was published of the case, as the only fact that is packed. */
    public PackSample published() {
        add(3, "reply-published", "{\"round\":1,\"text\":\"答复\"}");
        facts.subList(0, 3).clear();
        return this;
    }

    private void add(long sequence, String type, String payload) {
        add(CASE, sequence, type, payload);
    }

    private void add(String stream, long sequence, String type, String payload) {
        PackedFact fact = new PackedFact(
                log.leaves.size(),
                stream,
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

    /** The same pack, saying of what it is, with a page for paper that shows its checkpoint. */
    public Pack pack(About about) {
        return pack(about, LOG);
    }

    /** The same under a checkpoint that this one signs. */
    public Pack pack(About about, NoteSigner signer) {
        Pack plain = pack(signer);
        String[] head = new String(plain.checkpoint(), StandardCharsets.UTF_8).split("\n");
        Map<String, byte[]> others = new HashMap<>(plain.others());
        others.put(Pack.ABOUT, about.written());
        if (!ends.isEmpty()) {
            others.put(Pack.HEADS, new PackedHeads(ends).written());
        }
        others.put(
                "printed.html",
                utf8("<code id=\"size\">" + head[1] + "</code><code id=\"root\">" + head[2] + "</code>"));
        boolean attached = facts.stream().anyMatch(fact -> fact.type().equals("document-attached"));
        return new Pack(
                plain.facts(), plain.proofs(), plain.checkpoint(), attached ? plain.attachments() : Map.of(), others);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
