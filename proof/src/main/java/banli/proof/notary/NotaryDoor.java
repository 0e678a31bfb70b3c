package banli.proof.notary;

import banli.proof.note.Checkpoint;
import banli.proof.serve.Answer;
import banli.proof.serve.Submission;
import banli.proof.word.Refused;
import banli.proof.word.Said;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 公证的门。 How a notary is asked over HTTP: as a witness of C2SP's tlog-witness, by checkpoints that nobody has signed yet. */
public final class NotaryDoor {
    /** 最后一个。 Where its key stands, and the checkpoint that it signed last, or was about to. */
    public static final String LAST = "/last";

    private final Notary notary;

    private NotaryDoor(Notary notary) {
        this.notary = notary;
    }

    /** 各门。 The doors of a {@link banli.proof.serve.Front}. */
    public static Map<String, Function<byte[], Answer>> of(Notary notary) {
        NotaryDoor door = new NotaryDoor(notary);
        return Map.of("GET " + LAST, _ -> door.last(), "POST " + Submission.PATH, door::sign);
    }

    private Answer last() {
        return Answer.ok(notary.key() + "\n" + notary.last().text());
    }

    private Answer sign(byte[] body) {
        Submission asked = Submission.parse(body);
        Checkpoint next = Checkpoint.parse(asked.checkpoint());
        if (!next.origin().equals(notary.key().name())) {
            return Answer.refused(Answer.ABSENT, new Said("这里不签这份日志。", "This log is not signed here."));
        }
        if (asked.older() > next.size()) {
            return Answer.refused(
                    Answer.BAD, new Said("旧的条数比检查点的还大。", "The old size is larger than the checkpoint's."));
        }
        try {
            return notary.sign(next, asked.older(), asked.proof())
                    .map(note -> Answer.ok(
                            note.signatures().stream().map(line -> line + "\n").collect(Collectors.joining())))
                    .orElseGet(() -> Answer.conflict(notary.size()));
        } catch (Refused refused) {
            return Answer.refused(Answer.UNPROVED, refused.sentence());
        }
    }
}
