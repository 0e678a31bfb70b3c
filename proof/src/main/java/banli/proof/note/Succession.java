package banli.proof.note;

import static banli.proof.word.Standing.HOLDS;
import static banli.proof.word.Standing.UNCHECKED;
import static banli.proof.word.Standing.UNPROVED;

import banli.proof.word.Refused;
import banli.proof.word.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 跟随换钥。 Who may sign a checkpoint when keys were changed: followed from the keys that are believed, as far as each vouched for the next. */
public final class Succession {
    private final List<LogKeys.Change> changes;
    private final long size;
    private final Verdict verdict;
    private final Set<VerifierKey> retired = new LinkedHashSet<>();
    private boolean broken;

    private Succession(List<LogKeys.Change> changes, long size, Verdict verdict) {
        this.changes = changes;
        this.size = size;
        this.verdict = verdict;
    }

    /**
     * 查验检查点。 Judges a checkpoint, and says what it found of changed keys.
     *
     * @param changes as the log's own facts say, in order; those that the checkpoint does not cover are passed over
     * @return empty when it is signed by a key that no believed one vouched for, which is then said
     * @throws Refused when it does not hold, or a key signed that was replaced before
     */
    public static Optional<Policy.Judged> judge(
            Policy believed, Note note, List<LogKeys.Change> changes, Verdict verdict) {
        Succession way = new Succession(changes, Checkpoint.parse(note.text()).size(), verdict);
        Policy now = believed.with(way::follow);
        way.retired.stream()
                .filter(key -> !now.isSigned(note) && !note.by(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new Refused(
                            "检查点由已换下的密钥 " + key.hexId() + " 签名：此时单位已不用它，请勿采信，先向单位核对。",
                            "The checkpoint is signed by the key " + key.hexId()
                                    + ", which had been replaced by then: don't believe it, and ask the office.");
                });
        if (way.broken && !now.isSigned(note)) {
            return Optional.empty();
        }
        Policy.Judged judged = now.judge(note);
        verdict.add(
                UNCHECKED,
                "签名的密钥是否曾被盗、此后是否又换过：签名看不出来。请不时向单位核对现行的密钥。",
                "Whether the signing key was ever stolen, or has been changed since: no signature tells. Compare it with the"
                        + " one that the office publishes, now and then.");
        return Optional.of(judged);
    }

    /** The key that signs in the place of a believed one; null when nobody vouched for it. */
    private VerifierKey follow(VerifierKey believed) {
        VerifierKey key = believed;
        for (LogKeys.Change change : changes) {
            if (change.fact() < size && change.said().from().equals(key)) {
                retired.add(key);
                if (!change.said().vouched()) {
                    broken = true;
                    unvouched(change);
                    return null;
                }
                vouched(change);
                key = change.said().to();
            }
        }
        return key;
    }

    private void vouched(LogKeys.Change change) {
        SignerChange said = change.said();
        if (said.lost()) {
            verdict.add(
                    HOLDS,
                    "第 " + change.fact() + " 号事实说明：日志“" + said.at().origin() + "”签过 "
                            + said.at().size() + " 条，恢复后只剩前 " + said.kept() + " 条，改名“"
                            + said.to().name()
                            + "”继续。旧名下第 " + said.kept() + " 条以后的已丢失。",
                    "Fact " + change.fact() + " says: the log \"" + said.at().origin() + "\" had signed "
                            + said.at().size() + " facts, of which the first " + said.kept()
                            + " were left after a restore; it goes on as \""
                            + said.to().name()
                            + "\". What came after those under the old name is lost.");
        }
        verdict.add(
                HOLDS,
                "第 " + change.fact() + " 号事实起换了密钥：" + said.from().hexId() + " 签认了 "
                        + said.to().hexId() + "。旧密钥若此前已被盗，盗用者也能这样签：请与单位公布的新密钥核对。",
                "From fact " + change.fact() + " on another key signs: "
                        + said.from().hexId() + " vouched for "
                        + said.to().hexId() + ". Had the old one been stolen before, the thief could have done so too:"
                        + " compare the new key with the published one.");
    }

    private void unvouched(LogKeys.Change change) {
        SignerChange said = change.said();
        verdict.add(
                UNPROVED,
                "第 " + change.fact() + " 号事实起由密钥 " + said.to() + " 签名，旧密钥没有签认它（单位说旧密钥已遗失）。" + "请向单位核对新密钥，再用它查一次。",
                "From fact " + change.fact()
                        + " on by a key that the old one did not vouch for, since the office says it" + " was lost: "
                        + said.to() + ". Ask the office for its key, and check again with that.");
    }
}
