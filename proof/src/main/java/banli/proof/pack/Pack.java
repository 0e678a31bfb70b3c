package banli.proof.pack;

import banli.proof.leaf.Json;
import banli.proof.word.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 证据包。 A pack of evidence: facts, for each its proof, the checkpoint they are proved by, what they attach, the office's policy,
 * and for people a printed page and how to check.
 *
 * @param proofs by the number of the fact
 * @param attachments by their SHA-256, in hex
 * @param others {@code about.json} and {@code heads.json}, held against the facts; {@code policy}, {@code printed.html}, {@code verify.html},
 *     {@code VERIFY.txt}: proved by nothing
 */
public record Pack(
        List<PackedFact> facts,
        Map<Long, byte[]> proofs,
        byte[] checkpoint,
        Map<String, byte[]> attachments,
        Map<String, byte[]> others) {
    /** 策略文件。 Whose word counts, as the office says it. */
    public static final String POLICY = "policy";

    /** 是什么的包。 What the pack is of, as whoever made it says. */
    public static final String ABOUT = "about.json";

    /** 末端。 How the streams ended when their ends were sealed. */
    public static final String HEADS = "heads.json";

    /** 核验页。 The page with which a browser checks the pack. */
    public static final String CHECK_PAGE = "verify.html";

    /** 最长。 The bytes of the largest pack that is read. */
    public static final int LONGEST = 256 << 20;

    private static final String APP = "banli/pack/1";
    private static final String CASE = "case.json";
    private static final String CHECKPOINT = "checkpoint";
    private static final String PROOF = "proofs/";
    private static final String PROOF_END = ".tlog-proof";
    private static final String ATTACHMENT = "attachments/";
    private static final List<String> OTHERS =
            List.of(POLICY, ABOUT, HEADS, AboutCheck.PRINTED, CHECK_PAGE, "VERIFY.txt");

    /** 不附元数据。 The same without what tells who recorded its facts, as anybody may have it. */
    public Pack withoutMeta() {
        return new Pack(facts.stream().map(PackedFact::withoutMeta).toList(), proofs, checkpoint, attachments, others);
    }

    /** 写出。 As one file. */
    public byte[] written() {
        SortedMap<String, byte[]> files = new TreeMap<>(others);
        files.put(
                CASE,
                Json.written(Map.of(
                        "app",
                        APP,
                        "facts",
                        facts.stream().map(PackedFact::written).toList())));
        files.put(CHECKPOINT, checkpoint);
        proofs.forEach((index, proof) -> files.put(PROOF + index + PROOF_END, proof));
        attachments.forEach((digest, bytes) -> files.put(ATTACHMENT + digest, bytes));
        return Zip.written(files);
    }

    /**
     * 读出。 Reads it; nothing of it is believed yet.
     *
     * @throws Refused when it is no pack
     */
    public static Pack read(byte[] file) {
        if (file.length > LONGEST) {
            throw new Refused("证据包过大。", "The pack is too large.");
        }
        SortedMap<String, byte[]> files = Zip.read(file);
        List<PackedFact> facts = facts(taken(files, CASE));
        byte[] checkpoint = taken(files, CHECKPOINT);
        Map<Long, byte[]> proofs = new HashMap<>();
        for (PackedFact fact : facts) {
            proofs.put(fact.index(), taken(files, PROOF + fact.index() + PROOF_END));
        }
        Map<String, byte[]> attachments = new TreeMap<>();
        Map<String, byte[]> others = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (OTHERS.contains(name)) {
                others.put(name, bytes);
            } else if (name.matches(ATTACHMENT + "[0-9a-f]{64}")) {
                attachments.put(name.substring(ATTACHMENT.length()), bytes);
            } else {
                throw new Refused("证据包里不该有 " + name + "。", "A pack has no " + name + ".");
            }
        });
        return new Pack(facts, proofs, checkpoint, attachments, others);
    }

    /**
     * 是什么的。 What it is of; null in a pack that does not say.
     *
     * @throws Refused when that can't be read
     */
    public About about() {
        byte[] about = others.get(ABOUT);
        return about == null ? null : About.read(about);
    }

    private static byte[] taken(Map<String, byte[]> files, String name) {
        byte[] bytes = files.remove(name);
        if (bytes == null) {
            throw new Refused("证据包里缺 " + name + "，或它属于两条事实。", "The pack lacks " + name + ", or two facts share it.");
        }
        return bytes;
    }

    private static List<PackedFact> facts(byte[] json) {
        Map<?, ?> object = Json.read(json);
        if (object.size() != 2
                || !APP.equals(object.get("app"))
                || !(object.get("facts") instanceof List<?> facts)
                || facts.isEmpty()) {
            throw new Refused("case.json 不是证据包的。", "case.json is none of a pack.");
        }
        return facts.stream().map(PackedFact::read).toList();
    }
}
