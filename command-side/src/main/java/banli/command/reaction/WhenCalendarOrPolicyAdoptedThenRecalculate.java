package banli.command.reaction;

import banli.language.command.DeadlineCommand.RecalculateDeadlines;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.query.CaseList;
import banli.language.query.CaseRow;
import banli.language.query.FindCases;
import banli.language.word.Actor;
import banli.language.word.Meta;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;

/** 采用新规则或新日历后，重算期限。 When a policy or a calendar is adopted, the running deadlines of every case are counted anew. */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenCalendarOrPolicyAdoptedThenRecalculate {
    private static final int PAGE = 1_000;

    private final Following following;
    private final QueryBus queries;

    WhenCalendarOrPolicyAdoptedThenRecalculate(Following following, QueryBus queries) {
        this.following = following;
        this.queries = queries;
    }

    @EventHandler
    void on(PolicyAdopted fact, DomainEventMessage<?> cause) {
        recalculate("policy " + fact.version(), cause);
    }

    @EventHandler
    void on(CalendarAdopted fact, DomainEventMessage<?> cause) {
        recalculate("calendar " + fact.version(), cause);
    }

    private void recalculate(String changed, EventMessage<?> cause) {
        int page = 1;
        CaseList some;
        do {
            some = cases(page++);
            follow(changed, some.cases()).forEach(act -> following.send(act, cause));
        } while (some.cases().size() == PAGE);
    }

    static List<RecalculateDeadlines> follow(String changed, List<CaseRow> cases) {
        return cases.stream()
                .filter(row -> !row.stage().endedEarly())
                .map(row -> new RecalculateDeadlines(row.caseId(), changed, null))
                .toList();
    }

    private CaseList cases(int page) {
        FindCases all = new FindCases(
                null, null, null, null, null, null, null, null, null, null, null, "number", page, PAGE);
        QueryResponseMessage<CaseList> answer = queries.query(
                        new GenericQueryMessage<>(all, ResponseTypes.instanceOf(CaseList.class))
                                .withMetaData(Map.of(
                                        Meta.ACTOR, Actor.SYSTEM.person(),
                                        Meta.OFFICE, Actor.SYSTEM.office().name())))
                .join();
        if (answer.isExceptional()) {
            throw new IllegalStateException("the cases could not be listed", answer.exceptionResult());
        }
        return answer.getPayload();
    }
}
