package banli.standalone.evidence;

import banli.language.word.Text;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.log.Tiles;
import banli.proof.log.TlogProof;
import banli.proof.note.Checkpoint;
import banli.proof.note.LogKeys;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.pack.Pack;
import banli.proof.pack.PackCheck;
import banli.proof.pack.PackedFact;
import banli.proof.page.CheckPage;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import banli.proof.word.Standing;
import banli.proof.word.Strict;
import banli.proof.word.Verdict;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.facts.Fact;
import banli.standalone.facts.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 一案的证据包。 The pack of a case: its facts as stored, each with its proof under the newest checkpoint. */
public final class Evidence {
    private final DataFolder folder;
    private final Facts facts;
    private final LogFolder log;
    private final VerifierKey key;
    private final Note checkpoint;
    private final Checkpoint head;

    private Evidence(DataFolder folder, Facts facts) {
        this.folder = folder;
        this.facts = facts;
        this.log = new LogFolder(folder.log());
        this.checkpoint = Note.parse(log.read(TilePath.CHECKPOINT)
                .orElseThrow(
                        () -> new Refused("账本还没有检查点：请先运行一次。", "The ledger has no checkpoint yet: run it once first.")));
        LogKeys keys = facts.keys();
        this.head = keys.judge(checkpoint);
        this.key = keys.of(head.size());
    }

    /**
     * 取出。 Makes the pack of a case, and checks it as its receiver will, before it is given out.
     *
     * @param stream the case's key
     * @throws CouldNot when there is no such case, its newest facts are not sealed yet, or the pack would not hold
     */
    public static byte[] of(DataFolder folder, Facts facts, String stream) {
        try {
            byte[] pack = new Evidence(folder, facts).pack(stream).written();
            requireGood(pack, facts);
            return pack;
        } catch (Refused refused) {
            throw new CommandFailed(
                    new Text(refused.sentence().zh(), refused.sentence().en()), refused);
        }
    }

    private Pack pack(String stream) {
        List<PackedFact> all = new ArrayList<>();
        facts.stream(stream, fact -> all.add(packed(fact)));
        if (all.isEmpty()) {
            throw new Refused("没有案件键为 " + stream + " 的案件。", "No case has the key " + stream + ".");
        }
        if (all.getLast().index() >= head.size()) {
            throw new Refused(
                    "最后几条事实还没有签进检查点，请过几秒再试。",
                    "The newest facts are not under a checkpoint yet. Try again in a few seconds.");
        }
        Tree tree = new Tree(new Tiles(log, head.size()), head.size());
        Map<Long, byte[]> proofs = new HashMap<>();
        all.forEach(fact -> proofs.put(
                fact.index(), new TlogProof(fact.index(), tree.inclusion(fact.index()), checkpoint).bytes()));
        return new Pack(
                all,
                proofs,
                checkpoint.bytes(),
                Papers.of(all, folder.attachments()),
                Map.of(
                        Pack.POLICY,
                        Strict.utf8(Policy.written(key)),
                        Pack.CHECK_PAGE,
                        CheckPage.written(),
                        "VERIFY.txt",
                        Strict.utf8(HowToVerify.text(key, head))));
    }

    private static PackedFact packed(Fact fact) {
        return new PackedFact(
                fact.position(),
                fact.stream(),
                fact.sequence(),
                fact.eventId(),
                fact.type(),
                fact.revision(),
                fact.at(),
                fact.payload(),
                fact.meta());
    }

    /** What does not hold here would not hold there: a fact that was changed since it was sealed is told now, by its number. */
    private static void requireGood(byte[] pack, Facts facts) {
        Policy known = Policy.of(facts.keys().now());
        Verdict verdict = PackCheck.of(Pack.read(pack), Optional.of(known));
        verdict.findings().stream()
                .filter(one -> one.kind() == Standing.REFUTED)
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(one.said().zh(), one.said().en());
                });
    }
}
