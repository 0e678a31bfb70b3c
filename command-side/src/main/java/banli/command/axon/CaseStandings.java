package banli.command.axon;

import banli.command.act.CaseState;
import banli.command.rulebook.Circumstances.Standing;
import banli.language.event.CaseEvent;
import banli.language.word.CaseId;
import java.util.Optional;

/** 其他案件的状况。 How other cases stand, by their own facts. */
final class CaseStandings {
    private final FactStreams streams;

    CaseStandings(FactStreams streams) {
        this.streams = streams;
    }

    /** Empty when the case was never registered. */
    Optional<Standing> of(CaseId other) {
        CaseState state = streams.read(
                other.value(), CaseState.NONE, (soFar, fact, meta) -> soFar.with((CaseEvent) fact));
        return state.stage() == null
                ? Optional.empty()
                : Optional.of(new Standing(
                        state.stage(),
                        state.merges().leads(),
                        state.merges().follows() != null,
                        state.merges().asked() != null));
    }
}
