package banli.command.axon.answer;

import banli.command.act.state.CaseOnRecord;
import banli.command.act.state.CaseState;
import banli.command.axon.LiveCircumstances;
import banli.command.rulebook.RefusedException;
import banli.language.act.AdminRule;
import banli.language.policy.CaseHandling;
import banli.language.word.Refused;
import banli.language.word.proposal.CoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 谁可阅案。 Whether whoever asks may read a case: the same as where the screens answer, for the questions that are answered here. */
final class CaseReading {
    private CaseReading() {}

    /** Refuses whoever may not read it. */
    static CaseState orRefuse(CaseState state, LiveCircumstances now) {
        if (state.stage() != null && !may(state, now)) {
            throw RefusedException.of(Refused.Code.OFFICE, AdminRule.OFFICE, CaseHandling.NOT_YOURS);
        }
        return state;
    }

    static boolean may(CaseState state, LiveCircumstances now) {
        CaseOnRecord intake = state.intake();
        Set<String> sections = Stream.concat(
                        Stream.ofNullable(intake.section()),
                        intake.coUnits().stream().map(CoUnit::unit))
                .collect(Collectors.toSet());
        Set<String> deputies = Stream.concat(
                        Stream.ofNullable(intake.signer()),
                        Stream.ofNullable(intake.section())
                                .flatMap(section -> now.directory().deputyOf(section).stream()))
                .collect(Collectors.toSet());
        return new CaseHandling(sections, deputies)
                .readBy(
                        now.actor(),
                        now.access().reads(now.actor().office()),
                        () -> intake.signers().stream().anyMatch(now.directory()::isConfidential));
    }
}
