package banli.command.reaction;

import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    void forEachRunning(Consumer<CaseId> what) {
        forEachRunning(_ -> true, what);
    }

    /** Each case that has not ended early and began in this ledger: an older register tells itself what it kept. */
    void forEachBegunHere(Consumer<CaseId> what) {
        forEachRunning(row -> !row.historical(), what);
    }

    private void forEachRunning(Predicate<CaseRow> which, Consumer<CaseId> what) {
        CaseList some;
        int page = 1;
        do {
            some = page(page++);
            some.cases().stream()
                    .filter(row -> !row.stage().endedEarly())
                    .filter(which)
                    .forEach(row -> what.accept(row.caseId()));
        } while (some.cases().size() == PAGE);
    }

    private CaseList page(int page) {
        FindCases all = FindCases.all(PAGE).by("number").page(page, PAGE);
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
