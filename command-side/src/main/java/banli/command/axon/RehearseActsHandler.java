package banli.command.axon;

import banli.command.act.CaseState;
import banli.command.act.Rehearsal;
import banli.command.rulebook.RefusedException;
import banli.language.query.OutcomesKnown;
import banli.language.query.ReadOutcomes;
import banli.language.query.RehearsalOfActs;
import banli.language.query.RehearsalOfActs.ActRehearsed;
import banli.language.query.RehearseActs;
import banli.language.query.RehearseReply;
import banli.language.query.ReplyRehearsed;
import banli.language.word.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;

/** 预演。 Tells a caller, whose office is proved first, which acts are open in a case and what stands in the way; also which outcomes can be chosen, and what would be refused in a draft. */
class RehearseActsHandler {
    private final DirectoryOnRecord directory;
    private final CasesOnRecord cases;
    private final Clock clock;

    RehearseActsHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.clock = clock;
    }

    @QueryHandler
    RehearsalOfActs answer(RehearseActs question, MetaData caller) {
        try {
            LocalDate today = LocalDate.now(clock);
            DirectoryOnRecord now = directory.once();
            Actor actor = new Doorkeeper(now).admit(caller, List.of(today));
            CaseState state = cases.read(question.caseId());
            List<ActRehearsed> acts = Rehearsal.of(state, nothingRecorded(now, actor, today)).stream()
                    .map(one -> new ActRehearsed(one.act().id(), one.act().label(), one.open(), one.inTheWay()))
                    .toList();
            return new RehearsalOfActs(question.caseId(), state.stage(), acts);
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
    }

    @QueryHandler
    OutcomesKnown answer(ReadOutcomes question, MetaData caller) {
        try {
            LocalDate today = LocalDate.now(clock);
            DirectoryOnRecord now = directory.once();
            Actor actor = new Doorkeeper(now).admit(caller, List.of(today));
            CaseState state = cases.read(question.caseId());
            return new OutcomesKnown(
                    state.stage() == null
                            ? List.of()
                            : state.policy(nothingRecorded(now, actor, today)).outcomes());
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
    }

    @QueryHandler
    ReplyRehearsed answer(RehearseReply question, MetaData caller) {
        try {
            LocalDate today = LocalDate.now(clock);
            DirectoryOnRecord now = directory.once();
            Actor actor = new Doorkeeper(now).admit(caller, List.of(today));
            CaseState state = cases.read(question.draft().caseId());
            return Rehearsal.refusal(question.draft(), state, nothingRecorded(now, actor, today))
                    .map(refused -> new ReplyRehearsed(refused.rules(), refused.fields()))
                    .orElseGet(() -> new ReplyRehearsed(List.of(), List.of()));
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
    }

    private LiveCircumstances nothingRecorded(DirectoryOnRecord now, Actor actor, LocalDate today) {
        return LiveCircumstances.nothingRecorded(actor, today, now, cases);
    }
}
