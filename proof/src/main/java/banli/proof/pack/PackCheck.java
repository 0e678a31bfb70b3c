package banli.proof.pack;

import static banli.proof.word.Standing.HOLDS;
import static banli.proof.word.Standing.UNCHECKED;
import static banli.proof.word.Standing.UNPROVED;

import banli.proof.log.OwnFacts;
import banli.proof.log.TlogProof;
import banli.proof.note.Checkpoint;
import banli.proof.note.LogKeys;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.note.Succession;
import banli.proof.tree.Hash;
import banli.proof.tree.Verified;
import banli.proof.word.Refused;
import banli.proof.word.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 核验证据包。 Checks a pack against whose word counts, and says what it found. */
public final class PackCheck {
    private static final Pattern DIGEST = Pattern.compile("\"([0-9a-f]{64})\"");

    private final Pack pack;
    private final Verdict verdict = new Verdict();

    private PackCheck(Pack pack) {
        this.pack = pack;
    }

    /**
     * 核验。 Checks it.
     *
     * @param policy as got from elsewhere; empty when only the pack's own is at hand, which proves nothing by itself
     */
    public static Verdict of(Pack pack, Optional<Policy> policy) {
        PackCheck check = new PackCheck(pack);
        try {
            Checkpoint log = check.signed(policy.orElseGet(check::itsOwn));
            check.facts(log);
            About about = pack.about();
            StreamCheck.of(pack, about, check.verdict);
            if (about != null) {
                AboutCheck.figures(about, check.verdict);
            }
            check.attachments();
            check.leftOut(log);
        } catch (Refused refused) {
            check.verdict.refuted(refused);
        }
        return check.verdict;
    }

    private Policy itsOwn() {
        byte[] own = pack.others().get(Pack.POLICY);
        if (own == null) {
            throw new Refused("没有给出日志的验证密钥，包里也没有。", "No key of the log was given, and the pack has none.");
        }
        verdict.add(
                UNPROVED,
                "密钥是包里自带的，谁都可以写一把。请与单位公布的核对后用 --key 或 --policy 再查：" + new String(own, StandardCharsets.UTF_8).strip(),
                "The key comes from the pack itself, where anybody could write one. Compare it with what the office has"
                        + " published, and check again with --key or --policy.");
        return Policy.parse(own);
    }

    private Checkpoint signed(Policy policy) {
        Note note = Note.parse(pack.checkpoint());
        List<LogKeys.Change> changes = changes();
        Optional<Policy.Judged> followed = Succession.judge(policy, note, changes, verdict);
        if (followed.isEmpty()) {
            return Checkpoint.parse(note.text());
        }
        Policy.Judged judged = followed.get();
        Checkpoint log = judged.checkpoint();
        verdict.add(
                HOLDS,
                "检查点由日志“" + log.origin() + "”签名：" + log.size() + " 条，根 " + log.root() + "。",
                "The checkpoint is signed by the log \"" + log.origin() + "\": " + log.size() + " facts, root "
                        + log.root() + ".");
        judged.tellAlso(verdict);
        for (Policy.Witnessed one : judged.witnessed()) {
            verdict.add(
                    HOLDS,
                    "见证人“" + one.name() + "”于 " + one.at() + " 见过它，与其以前所见一致。",
                    "The witness \"" + one.name() + "\" saw it on " + one.at()
                            + ", consistent with what it saw before.");
        }
        if (!judged.enough()) {
            verdict.add(
                    UNPROVED,
                    "见证人没有达到策略要求的数目。刚取出的包，过几分钟再取一次；一直如此的，不要采信。",
                    "There are fewer witnesses than the policy asks for. Of a pack that was just made take another in a few"
                            + " minutes; if it stays so, don't believe it.");
        } else if (judged.unwitnessed()) {
            verdict.add(
                    UNCHECKED,
                    "没有要求见证：单位自己若持密钥另写一份日志，从这个包看不出来。",
                    "No witness is asked for: if the office itself wrote another log with its key, this pack does not"
                            + " tell.");
        }
        return log;
    }

    /** As the pack's own facts say; that these stand in the log is checked with all others. */
    private List<LogKeys.Change> changes() {
        List<LogKeys.Change> changes = pack.facts().stream()
                .filter(fact -> PackedHeads.isOfTheLog(fact) && OwnFacts.OF_KEYS.contains(fact.type()))
                .map(fact -> LogKeys.Change.read(fact.index(), fact.payload()))
                .toList();
        if (!changes.isEmpty()) {
            verdict.add(
                    UNCHECKED,
                    "换密钥时，旧密钥签认的是否就是这份历史：包里看不出来，核验整份日志（log）时才查。",
                    "Whether the old key vouched for the new one in this same history: no pack tells, only a check of the whole"
                            + " log does.");
        }
        return changes;
    }

    private void facts(Checkpoint log) {
        for (PackedFact fact : pack.facts()) {
            TlogProof proof = TlogProof.parse(pack.proofs().get(fact.index()));
            boolean same = Arrays.equals(proof.checkpoint().bytes(), pack.checkpoint())
                    && Arrays.equals(proof.bytes(), pack.proofs().get(fact.index()));
            Hash leaf = fact.leaf().hash();
            if (!same
                    || proof.index() != fact.index()
                    || !Verified.inclusion(leaf, fact.index(), log.size(), log.root(), proof.path())) {
                throw new Refused(
                        "第 " + fact.index() + " 号事实不在日志里，或已不是原来的样子。",
                        "Fact " + fact.index() + " is not in the log, or is not what it was.");
            }
        }
        verdict.add(
                HOLDS,
                pack.facts().size() + " 条事实都在日志里，一字未改。",
                "All " + pack.facts().size() + " facts are in the log, unchanged.");
    }

    private void attachments() {
        SortedSet<String> named = pack.facts().stream()
                .flatMap(fact -> DIGEST.matcher(new String(fact.payload(), StandardCharsets.UTF_8))
                        .results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        pack.attachments().forEach((digest, bytes) -> {
            if (!named.contains(digest) || !Hash.sha256(bytes).hex().equals(digest)) {
                throw new Refused(
                        "附件 " + digest + " 没有一条事实提到，或不是所提到的内容。",
                        "No fact names the attachment " + digest + ", or it is not what was named.");
            }
        });
        named.removeAll(pack.attachments().keySet());
        if (!named.isEmpty()) {
            verdict.add(
                    UNCHECKED,
                    "事实提到的 " + named.size() + " 个摘要（附件或函件）包里没有原件。",
                    named.size()
                            + " digests that the facts name, of attachments or letters, have no file in the pack.");
        }
        if (!pack.attachments().isEmpty()) {
            verdict.add(
                    HOLDS,
                    "正是事实所记内容的附件：" + pack.attachments().size() + " 个。",
                    "Unchanged attachments that the facts name: "
                            + pack.attachments().size() + ".");
        }
    }

    private void leftOut(Checkpoint log) {
        verdict.add(
                UNCHECKED,
                "所记是否属实：证明的只是记了什么、何时记的次序，以及此后没有改动。",
                "Whether what was recorded is true: proved is what was recorded, in which order, and that it was not"
                        + " changed since.");
        if (pack.facts().stream().anyMatch(fact -> fact.digest() != null)) {
            verdict.add(
                    UNCHECKED,
                    "由谁记录：包里没有元数据，只有它们的摘要，与日志相符。",
                    "Who recorded it: the metadata are not in the pack, only their digests, which are those of the"
                            + " log.");
        }
        pack.others().forEach((name, bytes) -> {
            if (name.equals(AboutCheck.PRINTED) && AboutCheck.printed(bytes, log)) {
                verdict.add(
                        UNCHECKED,
                        name + "：印的是同一个检查点；其余的字只供阅读，不在证明之内。",
                        name + ": it shows this checkpoint; its words are for reading only, no part of the proof.");
            } else if (!List.of(Pack.POLICY, Pack.ABOUT, Pack.HEADS).contains(name)) {
                verdict.add(UNCHECKED, name + "：只供阅读，不在证明之内。", name + ": for reading only, no part of the proof.");
            }
        });
    }
}
