package banli.command.act.correction;

import banli.command.act.state.CaseState;
import banli.command.act.state.CorrectionsOnRecord.Asked;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.act.Rule;
import banli.language.command.CorrectionCommand.AgreeCorrection;
import banli.language.command.CorrectionCommand.DeclineCorrection;
import banli.language.event.CaseEvent;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.word.Office;
import java.util.List;
import java.util.Optional;

/** 另一人。 Another person agrees to a correction asked for, or declines it; who asked may give it up. */
final class SecondPerson {
    private SecondPerson() {}

    static List<CaseEvent> agree(AgreeCorrection act, CaseState c, Circumstances now, Requirements r) {
        Optional<Asked> waiting = waiting(act.correction(), c, r);
        r.require(
                Rule.SECOND_PERSON_AGREES,
                waiting.isEmpty() || !SamePerson.in(now.actor(), waiting.get().by()),
                "此项更正由您申请，请由另一人同意",
                "You asked for this correction; another person is to agree");
        chief(waiting, now, r);
        r.orRefuse();
        CorrectionAsked asked = waiting.orElseThrow().fact();
        return AfterCorrection.facts(
                new RecordCorrected(
                        asked.sequence(), asked.eventId(), asked.anew(), asked.reason(), now.dayOf(act.happenedOn())),
                c,
                now,
                r);
    }

    private static void chief(Optional<Asked> waiting, Circumstances now, Requirements r) {
        r.require(
                Rule.REGISTRATION_AGREED_BY_CHIEF,
                waiting.isEmpty()
                        || !(waiting.get().fact().anew() instanceof CaseRegistered)
                        || now.actor().office() == Office.CHIEF_LEADER,
                "更正登记请由主要领导同意",
                "Let the chief leader agree to the corrected registration");
    }

    static List<CaseEvent> decline(DeclineCorrection act, CaseState c, Circumstances now, Requirements r) {
        waiting(act.correction(), c, r);
        r.orRefuse();
        return List.of(new CorrectionDeclined(act.correction(), act.reason(), now.dayOf(act.happenedOn())));
    }

    private static Optional<Asked> waiting(int correction, CaseState c, Requirements r) {
        Optional<Asked> waiting = c.corrections().waiting(correction);
        r.require(
                Rule.ON_RECORD,
                waiting.isPresent(),
                "没有待答的第" + correction + "项更正申请，请核对序号",
                "No correction " + correction + " waits; check the number");
        return waiting;
    }
}
