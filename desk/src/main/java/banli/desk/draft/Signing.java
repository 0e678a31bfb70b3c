package banli.desk.draft;

import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.OpinionView;
import banli.language.query.casefile.ReplyView;
import banli.language.word.proposal.Phase;
import java.util.List;

/**
 * 审签所见。 What a leader reads before signing: the letter, what changed, the contacts, the opinions, the remarks answered.
 *
 * @param latest the version to be signed, null when the round has none yet
 * @param previous the version before, null for none
 */
public record Signing(CaseFile file, ReplyView latest, ReplyView previous, List<Remarked> remarked) {
    /** 本轮最近一稿。 The last version of the file's round. */
    static Signing of(CaseFile file) {
        List<ReplyView> round = Versions.of(file, null, null).all();
        ReplyView latest = round.isEmpty() ? null : round.getFirst();
        ReplyView sentBack = latest == null ? null : Remarked.sentBackBefore(round, latest.version());
        return new Signing(
                file,
                latest,
                round.size() < 2 ? null : round.get(1),
                latest == null ? List.of() : Remarked.on(sentBack, Letter.of(latest)));
    }

    /** 轮到的动作。 The act that the version waits for; null when it waits for none of these. */
    public String act() {
        Stage stage = file.letterStage();
        if (latest == null || stage == null) {
            return null;
        }
        return switch (stage) {
            case SUBMITTED -> "sign-reply";
            case SIGNED -> "issue-reply";
            default -> null;
        };
    }

    /** 函件。 The letter. */
    public Letter letter() {
        return Letter.of(latest);
    }

    /** 改动。 What changed since the version before, part by part; a part that stayed is left out, as are answers that stand in both letters. */
    public List<PartChanged> changes() {
        if (previous == null) {
            return List.of();
        }
        Letter before = Letter.of(previous);
        boolean once = before.composed() && letter().composed();
        return PartChanged.between(before, letter()).stream()
                .filter(part -> part.item() == 0 || !once)
                .toList();
    }

    /** Whether it answers the proposer in its round, so that disclosure is decided with it; not so an opinion and a later answer. */
    public boolean disclosed() {
        return ReplySheet.answers(file) && file.followUpOf(latest) == null;
    }

    /** Whether the drafter left it open if it may be published. */
    public boolean disclosureOpen() {
        return disclosed()
                && (latest.disclosure() == null || latest.disclosure().choice() == null);
    }

    /** 办前、办中联系。 The contacts of the round before and during handling. */
    public List<ContactView> contacts() {
        return file.contacts().stream()
                .filter(contact -> contact.round() == file.row().round())
                .filter(contact -> contact.phase() == Phase.BEFORE || contact.phase() == Phase.DURING)
                .toList();
    }

    /** 会办意见。 The opinions asked for in the round. */
    public List<OpinionView> opinions() {
        return file.opinions().stream()
                .filter(opinion -> opinion.round() == file.row().round())
                .toList();
    }
}
