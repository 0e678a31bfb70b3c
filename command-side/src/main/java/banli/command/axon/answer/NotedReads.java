package banli.command.axon.answer;

import banli.command.act.state.CaseState;
import banli.command.axon.OfficeVerifier;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.RefusedException;
import banli.command.vault.PersonalReads;
import banli.language.query.personal.ListPersonalReads;
import banli.language.query.personal.PersonalReadList;
import banli.language.query.personal.PersonalReadList.ManyReads;
import banli.language.query.personal.PersonalReadList.PersonalRead;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;

/** 查阅的记录与告警。 Notes readings of personal details, counts them, and tells auditors of them; many by one person in a day raise an alarm and are still given. */
class NotedReads {
    private static final int USUAL = 50;
    private static final int MOST = 1_000;

    private final PersonalReads reads;
    private final DirectoryOnRecord directory;
    private final CasesOnRecord cases;
    private final Clock clock;
    private final int alarmAfter;
    private final Counter read;
    private final Counter over;

    NotedReads(
            PersonalReads reads,
            DirectoryOnRecord directory,
            CasesOnRecord cases,
            Clock clock,
            int alarmAfter,
            MeterRegistry meters) {
        this.reads = reads;
        this.directory = directory;
        this.cases = cases;
        this.clock = clock;
        this.alarmAfter = alarmAfter;
        this.read = meters.counter("banli.personal.reads");
        this.over = meters.counter("banli.personal.reads.over");
    }

    void note(Actor reader, String person, String field, String why, CaseId caseId) {
        int today = reads.note(reader, person, field, why.strip(), caseId);
        read.increment();
        if (today > alarmAfter) {
            over.increment();
        }
    }

    @QueryHandler
    PersonalReadList answer(ListPersonalReads question, MetaData caller) {
        try {
            Actor asker = new OfficeVerifier(directory).admit(caller, LocalDate.now(clock));
            Conditions.of(asker, false, Office.AUDITOR).orRefuse();
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
        PersonalReads.Which which = new PersonalReads.Which(
                blankToNull(question.reader()), blankToNull(question.person()), question.from(), question.to());
        int size = question.size() < 1 ? USUAL : Math.min(question.size(), MOST);
        return new PersonalReadList(
                reads.count(which),
                alarmAfter,
                reads.many(which, alarmAfter).stream()
                        .map(many -> new ManyReads(many.reader(), person(many.reader()), many.on(), many.times()))
                        .toList(),
                reads.page(which, Math.max(1, question.page()), size).stream()
                        .map(this::told)
                        .toList());
    }

    private PersonalRead told(PersonalReads.Read it) {
        CaseId caseId = it.caseId() == null ? null : new CaseId(it.caseId());
        return new PersonalRead(
                it.number(),
                it.readAt(),
                it.reader(),
                person(it.reader()),
                Office.valueOf(it.office()),
                it.person(),
                directory.proposer(it.person()).orElse(it.person()),
                it.field(),
                caseId,
                caseId == null ? null : number(cases.read(caseId)),
                it.why());
    }

    private String person(String id) {
        return directory.person(id).orElse(id);
    }

    private static String number(CaseState c) {
        return c.stage() == null ? null : c.intake().registered().number().number();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
