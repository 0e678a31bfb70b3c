package banli.command.act.correction;

import banli.command.act.state.CaseState;
import banli.command.act.state.Entry;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.act.Rule;
import banli.language.lifecycle.Stage;
import banli.language.word.Office;
import banli.language.word.Text;

/** 可否更正。 Whether this person may correct that record, or ask for it, and what else is open to them. */
final class MayCorrect {
    private MayCorrect() {}

    static void judge(CorrectedBy whom, Entry old, long sequence, CaseState c, Circumstances now, Requirements r) {
        switch (whom) {
            case WHOEVER_MAY -> {}
            case NOBODY -> r.require(Rule.SIGNED_LETTER_STANDS, false, () -> instead(c.stage()));
            case PROPOSER ->
                r.require(
                        Rule.FORM_IS_ITS_PROPOSERS,
                        now.actor().office() == Office.PROPOSER
                                && now.actor().person().equals(old.by().person()),
                        () -> new Text(
                                "这是" + now.named(old.by().person()) + "本人经链接填写的；请把链接再发给本人",
                                now.named(old.by().person()) + " filled this in by a link; send them the link again"));
            case REGISTRY_AND_ANOTHER, REGISTRY_AND_CHIEF ->
                r.require(
                        Rule.SOLEMN_BY_ITS_AUTHOR,
                        now.actor().office() == Office.REGISTRY,
                        "请由办公室申请更正",
                        "Let the registry, which entered it, ask for the correction");
            case AUTHOR_AND_ANOTHER ->
                r.require(
                        Rule.SOLEMN_BY_ITS_AUTHOR,
                        SamePerson.in(now.actor(), old.by()),
                        () -> new Text(
                                "请由办理人" + old.by().name() + "本人申请更正，再由另一人同意",
                                "Let " + old.by().name() + ", who did it, ask for the correction, and another agree"));
        }
        r.require(
                Rule.NOT_TWICE,
                !c.corrections().waitsFor(sequence),
                "此记录已有更正申请，请先同意或不同意该申请",
                "A correction of this record waits already; agree to it or decline it first");
    }

    private static Text instead(Stage stage) {
        return switch (stage) {
            case SUBMITTED, SIGNED ->
                new Text("请退回修改，由承办人另交新稿，重新签字", "Send it back, and have a new draft submitted and signed");
            case ISSUED -> new Text("请撤回答复，由承办人另交新稿，重新签字", "Recall it, and have a new draft submitted and signed");
            case DELIVERED, CLOSED, ARCHIVED ->
                new Text("请重新办理，另行答复", "Reopen the case, and answer anew by another letter");
            default -> new Text("请另交新稿，重新签字", "Submit a new draft, to be signed anew");
        };
    }
}
