package banli.desk.link;

import banli.desk.Reshaped;
import banli.desk.Specimens;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.ContactWord;
import banli.language.query.casefile.FeedbackView;
import banli.language.word.CaseId;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.Signatory;
import java.util.List;

/** 已答复的案件。 A case whose reply was delivered: the lead proposer zhu-fang has spoken of contact 2, not of contact 1. */
public final class DeliveredCase {
    public static final CaseId CASE = new CaseId("abc-1");

    private static final CaseFile FULL = Specimens.full(CaseFile.class);

    private DeliveredCase() {}

    public static CaseFile file(int round, FeedbackView... forms) {
        return Reshaped.of(FULL)
                .with(
                        "row",
                        Reshaped.of(FULL.row())
                                .with("caseId", CASE)
                                .with("round", round)
                                .with("stage", Stage.DELIVERED)
                                .with("leadProposer", new Signatory("zhu-fang", "朱芳"))
                                .make())
                .with("contacts", List.of(contact(1, List.of()), contact(2, List.of(spoken()))))
                .with("feedback", List.of(forms))
                .make();
    }

    private static ContactView contact(int number, List<ContactWord> words) {
        return Reshaped.of(Specimens.full(ContactView.class))
                .with("contact", number)
                .with("round", 1)
                .with("words", words)
                .make();
    }

    private static ContactWord spoken() {
        return Reshaped.of(Specimens.full(ContactWord.class))
                .with("proposer", "zhu-fang")
                .make();
    }

    public static FeedbackView received() {
        return Reshaped.of(Specimens.full(FeedbackView.class))
                .with("round", 1)
                .with("proposer", "zhu-fang")
                .with("attitude", Satisfaction.BASICALLY_SATISFIED)
                .make();
    }
}
