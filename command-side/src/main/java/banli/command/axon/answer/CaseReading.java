package banli.command.axon.answer;

import banli.command.act.state.CaseOnRecord;
import banli.command.act.state.CaseState;
import banli.command.axon.LiveCircumstances;
import banli.command.rulebook.RefusedException;
import banli.language.act.HouseRule;
import banli.language.word.Actor;
import banli.language.word.Refused;
import banli.language.word.Text;

/** 谁可阅案。 Whether whoever asks may read a case: the same as where the screens answer, for the questions that are answered here. */
final class CaseReading {
    private static final Text MISSING = new Text(
            "此案不在您的查阅范围：只有经办的科室、分管领导、主要领导、办公室和审计人员可以查阅",
            "This case is not yours to read: only those who handle it, the registry, the chief leader and the auditor do");

    private CaseReading() {}

    /** Refuses whoever may not read it. */
    static CaseState orRefuse(CaseState state, LiveCircumstances now) {
        if (state.stage() != null && !may(state, now)) {
            throw RefusedException.of(Refused.Code.OFFICE, HouseRule.OFFICE, MISSING);
        }
        return state;
    }

    static boolean may(CaseState state, LiveCircumstances now) {
        return switch (now.access().reads(now.actor().office())) {
            case NONE -> false;
            case OWN -> handles(state.intake(), now);
            case ALL -> !isConfidential(state.intake(), now) || handles(state.intake(), now);
        };
    }

    private static boolean isConfidential(CaseOnRecord intake, LiveCircumstances now) {
        return intake.signers().stream().anyMatch(now.directory()::isConfidential);
    }

    private static boolean handles(CaseOnRecord intake, LiveCircumstances now) {
        Actor actor = now.actor();
        return switch (actor.office()) {
            case REGISTRY, CHIEF_LEADER, AUDITOR, SYSTEM, PROPOSER -> true;
            case SECTION ->
                actor.unit() != null
                        && (actor.unit().equals(intake.section())
                                || intake.coUnits().stream()
                                        .anyMatch(co -> co.unit().equals(actor.unit())));
            case DEPUTY_LEADER ->
                intake.section() != null
                        && now.directory()
                                .deputyOf(intake.section())
                                .filter((actor.onBehalfOf() == null ? actor.person() : actor.onBehalfOf())::equals)
                                .isPresent();
            default -> false;
        };
    }
}
