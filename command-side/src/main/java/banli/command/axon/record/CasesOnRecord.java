package banli.command.axon.record;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.language.event.CaseEvent;
import banli.language.word.CaseId;
import java.util.Optional;

/** 在案的案件。 Cases as their own streams say: for acts that look at another case, for rehearsals and for reactions. */
public final class CasesOnRecord {
    private final FactStreams streams;

    /** 依所给的事实流。 On the streams of facts. */
    public CasesOnRecord(FactStreams streams) {
        this.streams = streams;
    }

    /** 案件现状。 The case as it stands now, {@link CaseState#NONE} when there is none. */
    public CaseState read(CaseId caseId) {
        return streams.read(
                caseId.value(),
                CaseState.NONE,
                (state, fact, metadata) -> state.with((CaseEvent) fact, ActorOfFact.in(metadata), null));
    }

    /** 并案所需的状况。 How the case stands for another that would merge with it, empty when there is none. */
    public Optional<Circumstances.Standing> standing(CaseId caseId) {
        CaseState c = read(caseId);
        return c.stage() == null
                ? Optional.empty()
                : Optional.of(new Circumstances.Standing(
                        c.intake().registered().number().number(),
                        c.stage(),
                        c.merges().leads(),
                        c.merges().follows() != null,
                        c.merges().asked() != null));
    }
}
