package banli.command.axon.answer;

import banli.command.act.deadline.UnderRules;
import banli.command.act.deadline.WhatIf;
import banli.command.act.state.CaseState;
import banli.command.axon.LiveCircumstances;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.policy.DocumentChecks;
import banli.command.policy.PolicyBook;
import banli.command.rulebook.RefusedException;
import banli.language.query.deadline.DeadlineMoves;
import banli.language.query.deadline.SupposeExtension;
import banli.language.query.deadline.SupposeRules;
import banli.language.query.deadline.SupposeStart;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** 设想的答复。 Tells a caller, whose office is proved first, which running deadlines would move; nothing is recorded. */
class SupposeHandler {
    private final DirectoryOnRecord directory;
    private final CasesOnRecord cases;
    private final DryRun asked;

    SupposeHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.asked = new DryRun(directory, cases, clock);
    }

    @QueryHandler
    DeadlineMoves answer(SupposeRules question, MetaData caller) {
        return answer(question.cases(), caller, now -> {
            UnderRules supposed = new UnderRules(now, supposed(question, now.today()));
            return (state, _) -> WhatIf.rules(state, supposed);
        });
    }

    @QueryHandler
    DeadlineMoves answer(SupposeExtension question, MetaData caller) {
        return answer(question.cases(), caller, _ -> (state, now) -> WhatIf.extension(state, question.days(), now));
    }

    @QueryHandler
    DeadlineMoves answer(SupposeStart question, MetaData caller) {
        return answer(
                List.of(question.caseId()),
                caller,
                _ -> (state, now) -> WhatIf.start(state, question.kind(), question.start(), now));
    }

    private DeadlineMoves answer(
            List<CaseId> which,
            MetaData caller,
            Function<LiveCircumstances, BiFunction<CaseState, LiveCircumstances, WhatIf>> supposing) {
        return asked.answer(caller, now -> {
            BiFunction<CaseState, LiveCircumstances, WhatIf> what = supposing.apply(now);
            List<CaseState> states = which.stream()
                    .distinct()
                    .map(cases::read)
                    .filter(state -> state.stage() != null && CaseReading.may(state, now))
                    .toList();
            List<WhatIf> all =
                    states.stream().map(state -> what.apply(state, now)).toList();
            return new DeadlineMoves(
                    states.stream()
                            .mapToInt(state -> state.deadlines().open().size())
                            .sum(),
                    all.stream().flatMap(one -> one.moves().stream()).toList(),
                    all.stream().flatMap(one -> one.stays().stream()).toList());
        });
    }

    private PolicyBook supposed(SupposeRules question, LocalDate today) {
        PolicyBook book = directory.policyBook(directory.ledger().opening().place());
        if (question.policy() != null) {
            sound("policy", DocumentChecks.wrongPolicy(question.policy()));
            book = read(
                    "policy",
                    book,
                    it -> it.supposingPolicy(question.policy(), question.from() == null ? today : question.from()));
        }
        if (question.calendar() != null) {
            sound("calendar", DocumentChecks.wrongCalendar(question.calendar()));
            book = read("calendar", book, it -> it.supposingCalendar(question.calendar()));
        }
        return read("worked", book, it -> it.supposingDays(question.off(), question.worked()));
    }

    /** What is wrong with a document is told at the field that brought it. */
    private static void sound(String field, List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusedException(Refused.fields(wrong.stream()
                    .map(one -> new FieldError(one.field().replaceFirst("^document", field), one.message()))
                    .toList()));
        }
    }

    private static PolicyBook read(String field, PolicyBook book, Function<PolicyBook, PolicyBook> with) {
        try {
            return with.apply(book);
        } catch (IllegalArgumentException unreadable) {
            Text why = new Text("无法读取：" + unreadable.getMessage(), "This cannot be read: " + unreadable.getMessage());
            throw new RefusedException(Refused.fields(List.of(new FieldError(field, why))));
        }
    }
}
