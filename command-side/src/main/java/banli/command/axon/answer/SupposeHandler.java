package banli.command.axon.answer;

import banli.command.act.deadline.UnderRules;
import banli.command.act.deadline.WhatIf;
import banli.command.act.replay.CaseReplay;
import banli.command.act.state.CaseState;
import banli.command.axon.LiveCircumstances;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.policy.DocumentChecks;
import banli.command.policy.PolicyBook;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.RefusedException;
import banli.language.policy.PolicyDocument;
import banli.language.query.deadline.DeadlineMoves;
import banli.language.query.deadline.DeadlineMoves.RulesMoved;
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
        return asked.answer(caller, now -> {
            UnderRules supposed = new UnderRules(now, supposed(question, now.today()));
            List<CaseState> states = readable(question.cases(), now);
            DeadlineMoves moves = moves(
                    states,
                    states.stream().map(state -> WhatIf.rules(state, supposed)).toList());
            return new DeadlineMoves(
                    moves.deadlines(),
                    moves.moves(),
                    moves.stays(),
                    states.stream()
                            .map(state -> rules(state, now, supposed))
                            .filter(one ->
                                    !one.bound().isEmpty() || !one.lifted().isEmpty())
                            .toList(),
                    scope(question));
        });
    }

    private static RulesMoved rules(CaseState state, LiveCircumstances now, UnderRules supposed) {
        PolicyInForce before = state.policy(now);
        PolicyInForce after = state.policy(supposed);
        return new RulesMoved(
                state.intake().caseId(),
                CaseReplay.rules(state, after, before),
                CaseReplay.rules(state, before, after));
    }

    private Text scope(SupposeRules question) {
        if (question.policy() == null && question.under() == null) {
            return null;
        }
        PolicyDocument policy = question.policy() == null
                ? ReplayHandler.named(question.under(), book())
                : DocumentChecks.read(question.policy());
        return policy.openCasesToo()
                ? new Text(
                        "这份规则也适用于此前交办、尚未办结的案件。",
                        "This policy is for cases handed on before its first day too, while they are open.")
                : new Text(
                        "这份规则只适用于施行之日起交办的案件；此前交办的照原来的规则，不受影响。",
                        "This policy is only for cases handed on from its first day on; those before stay under theirs.");
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
            List<CaseState> states = readable(which, now);
            return moves(
                    states, states.stream().map(state -> what.apply(state, now)).toList());
        });
    }

    private List<CaseState> readable(List<CaseId> which, LiveCircumstances now) {
        return which.stream()
                .distinct()
                .map(cases::read)
                .filter(state -> state.stage() != null && CaseReading.may(state, now))
                .toList();
    }

    private static DeadlineMoves moves(List<CaseState> states, List<WhatIf> all) {
        return new DeadlineMoves(
                states.stream()
                        .mapToInt(state -> state.deadlines().open().size())
                        .sum(),
                all.stream().flatMap(one -> one.moves().stream()).toList(),
                all.stream().flatMap(one -> one.stays().stream()).toList());
    }

    private PolicyBook book() {
        return directory.policyBook(directory.ledger().opening().place());
    }

    private PolicyBook supposed(SupposeRules question, LocalDate today) {
        PolicyBook book = book();
        if (question.under() != null) {
            book = book.supposing(
                    ReplayHandler.named(question.under(), book), question.from() == null ? today : question.from());
        }
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
