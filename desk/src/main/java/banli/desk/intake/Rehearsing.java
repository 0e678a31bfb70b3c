package banli.desk.intake;

import banli.desk.ask.Buses;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.RowRead;
import banli.desk.intake.sheet.SheetKind;
import banli.desk.intake.sheet.Told;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.act.Rule;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.ProposerView;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.RehearseEntry;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** 试办。 What would become of a row: the deciding side is asked for this very act, and says what it would say; nothing is recorded. */
final class Rehearsing {
    private static final String REASON = "-";
    private static final Set<ProblemKind> ABOUT_THE_ROW = EnumSet.of(
            ProblemKind.RULE, ProblemKind.FIELD, ProblemKind.UNKNOWN, ProblemKind.CONFLICT, ProblemKind.CONFIRM);

    private final Buses buses;
    private final Map<String, String> meta;
    private final DirectoryView directory;
    private final LocalDate day;
    /** Whether the row before was of a case on record: then the next one mostly is too, and is looked for there first. */
    private volatile boolean onRecordBefore;

    Rehearsing(Buses buses, Map<String, String> meta, DirectoryView directory, LocalDate day) {
        this.buses = buses;
        this.meta = meta;
        this.directory = directory;
        this.day = day;
    }

    /** A row with what would become of it. */
    ImportRow look(ImportRow row, RowRead read) {
        Outcome said = new Outcome(read.wrong(), read.notes(), List.of(), read.unknown(), false);
        return switch (read.act()) {
            case RegisterCase act -> ofCase(row, read, act, said);
            case EnterProposer act -> ofPerson(row, read, act, said);
            case null, default -> row.now(RowState.BAD, read.key(), said);
        };
    }

    private ImportRow ofCase(ImportRow row, RowRead read, RegisterCase act, Outcome said) {
        boolean looked = onRecordBefore && read.wrong().isEmpty();
        Optional<OnRecord> onRecord = looked ? onRecord(act.caseId()) : Optional.empty();
        if (onRecord.isPresent()) {
            return compared(row, read, act, onRecord.get(), said);
        }
        ReplyRehearsed rehearsed = asked(() -> buses.ask(new RehearseAct(act), meta));
        boolean once = rehearsed.rules().stream().anyMatch(rule -> rule.rule().equals(Rule.REGISTERED_ONCE.id()));
        if (read.wrong().isEmpty()
                && rehearsed.rules().isEmpty()
                && rehearsed.fields().isEmpty()) {
            onRecordBefore = false;
            return row.now(RowState.GOOD, read.key(), said);
        }
        // What is missing for a new registration may be on record already.
        onRecord = !looked && read.wrong().isEmpty() ? onRecord(act.caseId()) : Optional.empty();
        onRecordBefore = onRecord.isPresent();
        if (onRecord.isPresent()) {
            return compared(row, read, act, onRecord.get(), said);
        }
        Outcome wrong = said;
        if (once) {
            wrong = wrong.and(new Told(
                    Field.NUMBER,
                    new Text(
                            "已登记在案，但您不能查看，或画面还没有读到",
                            "On record, but not for you to read, or not read by the screens yet")));
        }
        return row.now(RowState.BAD, read.key(), told(wrong, SheetKind.CASES, rehearsed, once));
    }

    private Optional<OnRecord> onRecord(CaseId caseId) {
        return buses.maybe(new ReadFacts(caseId, 0, 0), meta)
                .map(FactsOfCase::facts)
                .flatMap(OnRecord::of);
    }

    private ImportRow compared(ImportRow row, RowRead read, RegisterCase act, OnRecord now, Outcome said) {
        RegisterCase anew = now.with(act, read.said());
        if (anew.equals(now.registration())) {
            return row.now(RowState.SAME, read.key(), said);
        } else if (anew.equals(now.asked())) {
            return row.now(
                    RowState.SAME,
                    read.key(),
                    said.and(new Told(null, new Text("已提请更正，等待同意", "The correction is asked for and waits"))));
        }
        ReplyRehearsed rehearsed = asked(() -> buses.ask(new RehearseAct(correction(now, anew, REASON)), meta));
        boolean open = rehearsed.rules().isEmpty() && rehearsed.fields().isEmpty();
        Outcome differs = new Outcome(said.wrong(), said.notes(), now.changes(anew), said.unknown(), open);
        return row.now(RowState.CHANGED, read.key(), told(differs, SheetKind.CASES, rehearsed, false));
    }

    /** The correction of what differs now, for that reason; empty where nothing differs any more, or the case can't be read. */
    Optional<CorrectRecord> correction(RegisterCase act, Set<Field> said, String reason) {
        return onRecord(act.caseId())
                .filter(now -> !now.with(act, said).equals(now.registration()))
                .map(now -> correction(now, now.with(act, said), reason));
    }

    private CorrectRecord correction(OnRecord now, RegisterCase anew, String reason) {
        return new CorrectRecord(anew.caseId(), now.sequence(), now.eventId(), anew, reason, day);
    }

    /** Somebody who is in the directory is compared and left as they are: to enter them anew would drop the contact details on record. */
    private ImportRow ofPerson(ImportRow row, RowRead read, EnterProposer act, Outcome said) {
        Optional<ProposerView> known = directory.proposers().stream()
                .filter(one -> one.proposer().equals(act.proposer()))
                .findFirst();
        if (known.isEmpty()) {
            ReplyRehearsed rehearsed = asked(() -> buses.ask(new RehearseEntry(act), meta));
            Outcome told = told(said, SheetKind.PEOPLE, rehearsed, false);
            return row.now(told.wrong().isEmpty() ? RowState.GOOD : RowState.BAD, read.key(), told);
        }
        List<Outcome.Change> changes = new ArrayList<>();
        differs(changes, read, Field.NAME, known.get().name(), act.name());
        differs(changes, read, Field.BODY, known.get().body(), act.body());
        differs(changes, read, Field.OF, known.get().sector(), act.sector());
        differs(changes, read, Field.CONFIDENTIAL, known.get().confidential(), act.confidential());
        return row.now(
                changes.isEmpty() ? RowState.SAME : RowState.CHANGED,
                read.key(),
                new Outcome(said.wrong(), said.notes(), changes, said.unknown(), false));
    }

    private static void differs(List<Outcome.Change> changes, RowRead read, Field field, Object before, Object after) {
        Text was = OnRecord.said(before);
        Text is = OnRecord.said(after);
        boolean spoken = read.said().contains(field) || field == Field.BODY;
        // An id of the sheet's own may be somebody else's here: then the names differ, and that is shown.
        if (spoken && !Objects.equals(was, is)) {
            changes.add(new Outcome.Change(field, was, is));
        }
    }

    private static Outcome told(Outcome said, SheetKind kind, ReplyRehearsed rehearsed, boolean withoutRules) {
        List<Told> all = new ArrayList<>(said.wrong());
        rehearsed.fields().forEach(error -> {
            Field field =
                    Field.of(kind, error.field().replaceFirst("^anew\\.", "")).orElse(null);
            boolean told = all.stream().anyMatch(one -> one.field() == field && field != null);
            if (!told) {
                all.add(new Told(field, error.message()));
            }
        });
        if (!withoutRules) {
            rehearsed
                    .rules()
                    .forEach(
                            rule -> all.add(new Told(null, rule.missing() == null ? rule.sentence() : rule.missing())));
        }
        return new Outcome(all, said.notes(), said.changes(), said.unknown(), said.corrects());
    }

    /** What is refused outright is said of the row; that nobody answers is not. */
    private static ReplyRehearsed asked(Supplier<ReplyRehearsed> question) {
        try {
            return question.get();
        } catch (Problem refused) {
            if (!ABOUT_THE_ROW.contains(refused.kind())) {
                throw refused;
            }
            boolean told = !refused.rules().isEmpty() || !refused.fields().isEmpty();
            return new ReplyRehearsed(
                    refused.rules(), told ? refused.fields() : List.of(new FieldError("", refused.detail())));
        }
    }

    /** Whether a refusal is of the row, so that the next one can have its turn. */
    static boolean isOfTheRow(Problem refused) {
        return ABOUT_THE_ROW.contains(refused.kind());
    }
}
