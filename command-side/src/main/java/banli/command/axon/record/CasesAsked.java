package banli.command.axon.record;

import banli.language.act.LedgerRule;
import banli.language.query.Query;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.register.CaseList;
import banli.language.query.register.CasesOfProposer;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindOpenWork;
import banli.language.query.register.OpenWork;
import banli.language.query.screens.AwaitScreens;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;

/** 台账所载的案件。 Asks the register for cases, after it has read everything that is recorded now. */
final class CasesAsked {
    private static final Aside CASES = new Aside(
            LedgerRule.CASES_KNOWN,
            new Text("台账暂时没有读到最新，请稍后重新提交", "The register has not read on to now; submit again in a while"));
    private static final int PATIENCE_SECONDS = 10;
    private static final int PAGE = 1_000;

    private final Supplier<QueryBus> queries;
    private final Supplier<EventStore> store;

    CasesAsked(Supplier<QueryBus> queries, Supplier<EventStore> store) {
        this.queries = queries;
        this.store = store;
    }

    /** Those that the proposer signed. */
    List<CaseId> signedBy(String proposer) {
        readOn();
        return ask(new CasesOfProposer(proposer)).cases();
    }

    /** Those of a register year. */
    List<CaseId> ofYear(int year) {
        readOn();
        List<CaseId> all = new ArrayList<>();
        CaseList some;
        int page = 1;
        do {
            some = ask(FindCases.all(PAGE).ofYear(year).by("number").page(page++, PAGE));
            some.cases().forEach(row -> all.add(row.caseId()));
        } while (some.cases().size() == PAGE);
        return all;
    }

    /** Those that the person handles or assists, or in which a promise waits for them. */
    List<CaseId> openOf(String person) {
        return open(new FindOpenWork(person, null));
    }

    /** Those of which something is open in the section. */
    List<CaseId> openIn(String section) {
        return open(new FindOpenWork(null, section));
    }

    private List<CaseId> open(FindOpenWork asked) {
        readOn();
        return ask(asked).parts().stream().map(OpenWork.Part::caseId).toList();
    }

    /** How many decisions of meetings wait for the person. */
    long decisionsOf(String person) {
        return ask(new ListDecisions(person, true, 1, 1)).total();
    }

    private void readOn() {
        OptionalLong head = store.get().createHeadToken().position();
        if (head.isPresent()
                && !ask(new AwaitScreens(null, null, head.getAsLong(), PATIENCE_SECONDS))
                        .reached()) {
            throw CASES.unavailable();
        }
    }

    private <A> A ask(Query<A> question) {
        QueryMessage<Object, A> asked = new GenericQueryMessage<Object, A>(
                        question, ResponseTypes.instanceOf(question.answer()))
                .withMetaData(Map.of(
                        Meta.ACTOR,
                        Actor.SYSTEM.person(),
                        Meta.OFFICE,
                        Actor.SYSTEM.office().name()));
        QueryResponseMessage<A> told =
                CASES.await(() -> queries.get().query(asked), Duration.ofSeconds(2L * PATIENCE_SECONDS));
        if (told.isExceptional()) {
            throw CASES.unavailable();
        }
        return told.getPayload();
    }
}
