package banli.desk.link;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.query.casefile.FeedbackView;
import banli.language.query.trail.StoredFact;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.proposal.FormChannel;
import java.util.List;

/** 本人填过的征询表。 The form that a proposer gave by a link, which nobody but they correct; the old one stays on record. */
record OwnForm(StoredFact fact, int correctedBefore) {
    /** Whether what is on record came by a link, so that its proposer may correct it here. */
    static boolean correctable(FeedbackView received) {
        return received != null && received.came() == FormChannel.ONLINE;
    }

    /** Among the facts of the case, the one by this proposer in this round. */
    static OwnForm in(List<StoredFact> facts, Link link) {
        StoredFact own = facts.stream()
                .filter(fact -> fact.type().equals("satisfaction-recorded"))
                .filter(fact -> fact.by() != null && fact.by().office() == Office.PROPOSER)
                .filter(fact -> link.proposer().equals(fact.payload().get("proposer"))
                        && fact.payload().get("round") instanceof Number round
                        && round.intValue() == link.round())
                .reduce((_, later) -> later)
                .orElseThrow(
                        () -> Problem.of(
                                ProblemKind.UNKNOWN,
                                "没有您经链接填写的征询表；由办公室代录的，请联系办公室更正。",
                                "There is no form that you gave by a link. What the office entered for you, ask the office to correct."));
        int corrected = (int) facts.stream()
                .filter(fact -> fact.type().equals("record-corrected"))
                .filter(fact -> fact.payload().get("sequence") instanceof Number at && at.longValue() == own.sequence())
                .count();
        return new OwnForm(own, corrected);
    }

    /** The act, for what is filled in now: the form keeps its day. */
    CorrectRecord corrected(Link link, FeedbackView received, Filled filled) {
        RecordSatisfaction form = filled.form(link, List.of());
        if (filled.is("why").isEmpty()) {
            throw Problem.fields(List.of(new FieldError(
                    "why", new Text("请写明为什么更正，原来的一份仍留在案。", "Please say why; the first one stays on record."))));
        }
        RecordSatisfaction anew = new RecordSatisfaction(
                form.caseId(),
                form.proposer(),
                form.attitude(),
                form.result(),
                form.reason(),
                form.came(),
                received.receivedOn());
        return new CorrectRecord(link.caseId(), fact.sequence(), fact.eventId(), anew, filled.is("why"), null);
    }

    /** What the act's key is made of: sent twice it is one correction, and the next is another. */
    String which() {
        return "correct:" + fact.sequence() + ":" + correctedBefore;
    }
}
