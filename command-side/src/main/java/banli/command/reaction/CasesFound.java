package banli.command.reaction;

import banli.language.query.Query;
import banli.language.query.deadline.FindWhatFellDue;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;

/** 查得的案件。 The cases to act upon, asked of the register page by page; only finding them may lag, never the decision. */
final class CasesFound {
    private static final int PAGE = 1_000;

    private final QueryBus queries;

    CasesFound(QueryBus queries) {
        this.queries = queries;
    }

    /** Each case that has not ended early. */
    List<CaseId> running() {
        List<CaseId> all = new ArrayList<>();
        CaseList some;
        int page = 1;
        do {
            some = page(page++);
            some.cases().stream().filter(row -> !row.stage().endedEarly()).forEach(row -> all.add(row.caseId()));
        } while (some.cases().size() == PAGE);
        return all;
    }

    /** Each case that began in this ledger, an older register tells itself what it kept, of which something is near or overdue by a day. */
    void forEachDue(LocalDate by, Consumer<CaseId> what) {
        List<CaseId> some;
        String after = null;
        do {
            some = ask(new FindWhatFellDue(by, after, PAGE)).cases();
            some.forEach(what);
            after = some.isEmpty() ? null : some.getLast().value();
        } while (some.size() == PAGE);
    }

    private CaseList page(int page) {
        return ask(FindCases.all(PAGE).by("number").page(page, PAGE));
    }

    private <A> A ask(Query<A> question) {
        QueryResponseMessage<A> answer = queries.query(
                        new GenericQueryMessage<>(question, ResponseTypes.instanceOf(question.answer()))
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
