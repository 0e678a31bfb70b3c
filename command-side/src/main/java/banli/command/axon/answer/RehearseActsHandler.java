package banli.command.axon.answer;

import banli.command.act.Rehearsal;
import banli.command.act.Rehearsal.Rehearsed;
import banli.command.act.state.CaseState;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.directory.DecideProposers;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.RefusedException;
import banli.language.act.Act;
import banli.language.command.CaseCommand;
import banli.language.query.register.AwaitedStep;
import banli.language.query.rehearsal.ActBegun;
import banli.language.query.rehearsal.BeginAct;
import banli.language.query.rehearsal.MeetingsKnown;
import banli.language.query.rehearsal.OutcomesKnown;
import banli.language.query.rehearsal.ReadMeetings;
import banli.language.query.rehearsal.ReadOutcomes;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.rehearsal.RehearseEntry;
import banli.language.query.rehearsal.RehearseNext;
import banli.language.query.rehearsal.RehearseReply;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.UnitRole;
import banli.wire.WireMapper;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.core.type.TypeReference;

/** 预演。 Tells a caller, whose office is proved first, which acts are open in a case, what stands in the way and what comes next; also which outcomes can be chosen, which contacts count as a meeting, and what would be refused in a draft. */
class RehearseActsHandler {
    private final CasesOnRecord cases;
    private final DryRun asked;

    RehearseActsHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        this.cases = cases;
        this.asked = new DryRun(directory, cases, clock);
    }

    @QueryHandler
    RehearsalOfActs answer(RehearseActs question, MetaData caller) {
        return rehearsal(question.caseId(), caller, Rehearsal::of);
    }

    @QueryHandler
    RehearsalOfActs answer(RehearseNext question, MetaData caller) {
        return rehearsal(question.caseId(), caller, Rehearsal::next);
    }

    @QueryHandler
    ActBegun answer(BeginAct question, MetaData caller) {
        return asked.answer(
                caller,
                now -> new ActBegun(
                        Rehearsal.begun(question.act(), CaseReading.orRefuse(cases.read(question.caseId()), now), now)
                                .map(RehearseActsHandler::values)
                                .orElseGet(Map::of)));
    }

    /** What nobody has said yet: how a letter went, how a form or a word came, what a paper from above orders. */
    private static final Set<String> UNSAID = Set.of("case", "means", "came", "order", "saidHow");

    /** Neither what is not known nor the case, nor a yes or no, nor which of several proposers was met, nor what only happens later. */
    private static Map<String, Object> values(CaseCommand known) {
        Map<String, Object> values = new LinkedHashMap<>(
                WireMapper.mapper().convertValue(known, new TypeReference<Map<String, Object>>() {}));
        values.keySet().removeAll(UNSAID);
        if (values.get("proposersMet") instanceof List<?> met && met.size() > 1) {
            values.remove("proposersMet");
        }
        values.values().removeIf(one -> one == null || one instanceof Boolean || one.equals(0));
        return values;
    }

    private RehearsalOfActs rehearsal(
            CaseId caseId, MetaData caller, BiFunction<CaseState, Circumstances, List<Rehearsed>> rehearsing) {
        return asked.answer(caller, now -> {
            CaseState state = CaseReading.orRefuse(cases.read(caseId), now);
            List<ActRehearsed> acts = rehearsing.apply(state, now).stream()
                    .map(one -> new ActRehearsed(one.act().id(), called(one.act(), state), one.open(), one.inTheWay()))
                    .toList();
            return new RehearsalOfActs(caseId, state.life().at(), acts);
        });
    }

    /** What an assisting section hands in is an opinion. */
    private static Text called(Act act, CaseState state) {
        boolean opinion = act == Act.SUBMIT_REPLY
                && state.stage() != null
                && state.intake().role() == UnitRole.ASSIST;
        return opinion ? AwaitedStep.SUBMIT_OPINION.label() : act.label();
    }

    @QueryHandler
    OutcomesKnown answer(ReadOutcomes question, MetaData caller) {
        return asked.answer(caller, now -> {
            CaseState state = CaseReading.orRefuse(cases.read(question.caseId()), now);
            return new OutcomesKnown(
                    state.stage() == null ? List.of() : state.policy(now).outcomes());
        });
    }

    @QueryHandler
    MeetingsKnown answer(ReadMeetings question, MetaData caller) {
        return asked.answer(caller, now -> {
            CaseState state = CaseReading.orRefuse(cases.read(question.caseId()), now);
            return new MeetingsKnown(
                    state.stage() == null
                            ? List.of()
                            : Arrays.stream(Channel.values())
                                    .filter(state.policy(now)::countsAsMeeting)
                                    .toList());
        });
    }

    @QueryHandler
    ReplyRehearsed answer(RehearseReply question, MetaData caller) {
        return rehearsed(question.draft(), caller);
    }

    @QueryHandler
    ReplyRehearsed answer(RehearseAct question, MetaData caller) {
        return rehearsed(question.act(), caller);
    }

    @QueryHandler
    ReplyRehearsed answer(RehearseEntry question, MetaData caller) {
        return asked.answer(caller, now -> {
            try {
                DecideProposers.enter(question.act(), null, now);
                return new ReplyRehearsed(List.of(), List.of());
            } catch (RefusedException refusal) {
                return new ReplyRehearsed(
                        refusal.refused().rules(), refusal.refused().fields());
            }
        });
    }

    private ReplyRehearsed rehearsed(CaseCommand act, MetaData caller) {
        return asked.answer(
                caller,
                now -> Rehearsal.refusal(act, CaseReading.orRefuse(cases.read(act.caseId()), now), now)
                        .map(refused -> new ReplyRehearsed(refused.rules(), refused.fields()))
                        .orElseGet(() -> new ReplyRehearsed(List.of(), List.of())));
    }
}
