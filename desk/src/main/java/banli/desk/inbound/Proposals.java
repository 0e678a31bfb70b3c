package banli.desk.inbound;

import banli.desk.act.Similar;
import banli.desk.ask.Buses;
import banli.desk.exchange.read.Received;
import banli.desk.exchange.read.Received.Enclosed;
import banli.desk.intake.ImportRow;
import banli.desk.intake.RowState;
import banli.desk.intake.Trial;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Known;
import banli.desk.intake.sheet.RowRead;
import banli.desk.intake.sheet.Told;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.CaseCommand;
import banli.language.command.IntakeCommand.RecordDirective;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.ReplyCommand.RecordReceipt;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.register.SubmissionView;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.ListKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 来件的拟办。 Says what would become of a package, by the rehearsals and the comparison that intake has; nothing is recorded. */
@Component
class Proposals {
    /** Stands for the reason of a correction that nobody has given yet. */
    private static final String REASON = "-";

    private final Buses buses;
    private final Similar similar;

    Proposals(Buses buses, Similar similar) {
        this.buses = buses;
        this.similar = similar;
    }

    /** Facts that a person of the registry adds, each null where nothing was added. */
    record Filled(String subject, String reason) {
        static final Filled NOTHING = new Filled(null, null);
    }

    /**
     * Of a package, for whoever these metadata say it is.
     *
     * @param sha256 of the package
     * @param day on which it is, or was begun to be, recorded
     * @param begun whether it was begun: then what it orders may be on record by now
     * @param records whether this reader may record it; for others nothing is rehearsed
     */
    Proposal of(
            Received it,
            String sha256,
            Filled filled,
            LocalDate day,
            boolean begun,
            boolean records,
            Map<String, String> meta) {
        CaseId caseId = HandedOn.number(it.data().path("case")).map(CaseId::of).orElse(null);
        Optional<CaseFile> file = caseId == null ? Optional.empty() : buses.maybe(new ReadCaseFile(caseId), meta);
        List<String> documents = it.documents().stream()
                .filter(one -> file.isEmpty() || !has(file.get(), one.sha256()))
                .map(Enclosed::name)
                .toList();
        if (ArrivalKind.of(it.data()) == ArrivalKind.CASE) {
            return ofCase(it, sha256, filled, day, documents, records, meta);
        }
        List<Told> wrong = new ArrayList<>();
        CaseCommand act = null;
        if (file.isEmpty()) {
            wrong.add(told(
                    "本案没有登记，或画面还没有读到；请先登记案件，再收这一件",
                    "The case is not registered, or not read by the screens yet; register it first"));
        } else if (it.data().has("directive")) {
            act = directive(it.data().path("directive"), caseId, day, wrong, meta);
        } else {
            act = receipt(it.data().path("receipt"), file.get(), day, wrong);
        }
        if (act != null && wrong.isEmpty() && !begun && records) {
            rehearsed(act, meta).forEach(wrong::add);
        }
        return new Proposal(
                caseId,
                file.isPresent(),
                act,
                wrong,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                documents,
                it.left(),
                List.of(),
                List.of());
    }

    static boolean has(CaseFile file, String sha256) {
        return file.documents().stream().anyMatch(one -> one.document().sha256().equals(sha256));
    }

    private Proposal ofCase(
            Received it,
            String sha256,
            Filled filled,
            LocalDate day,
            List<String> documents,
            boolean records,
            Map<String, String> meta) {
        Trial trial = new Trial(buses, meta, day);
        RowRead read = HandedOn.read(it.data().path("case"), trial.known(), filled.subject(), sha256, day);
        ImportRow looked = records ? trial.look(read) : trial.unlooked(read);
        boolean registers = looked.state() == RowState.GOOD || looked.state() == RowState.BAD || !records;
        CaseCommand act = null;
        if (looked.state() == RowState.GOOD) {
            act = read.act() instanceof RegisterCase good ? good : null;
        } else if (looked.state() == RowState.CHANGED && read.act() instanceof RegisterCase anew) {
            String reason = filled.reason() == null ? REASON : filled.reason();
            act = trial.correction(anew, read.said(), reason).orElse(null);
        }
        boolean subject = looked.told().wrong().stream().anyMatch(one -> one.field() == Field.SUBJECT);
        return new Proposal(
                read.key() == null ? null : new CaseId(read.key()),
                !registers,
                act,
                looked.told().wrong(),
                looked.told().notes(),
                looked.told().unknown(),
                registers && read.act() instanceof RegisterCase one ? trial.told(one) : Map.of(),
                looked.told().changes(),
                documents,
                it.left(),
                subject ? buses.ask(new ReadDirectory(), meta).lists().of(ListKind.SUBJECT) : List.of(),
                registers ? similar.to(it.data().path("case").path("title").asString(), meta) : List.of());
    }

    private CaseCommand directive(
            JsonNode data, CaseId caseId, LocalDate day, List<Told> wrong, Map<String, String> meta) {
        String lead = null;
        if (data.has("leadUnit")) {
            var found = new Known(buses.ask(new ReadDirectory(), meta), null)
                    .unit(data.path("leadUnit").asString());
            if (found.whom() == null) {
                wrong.add(new Told(Field.LEAD_UNIT, found.said()));
            } else {
                lead = found.whom().unit();
            }
        }
        return new RecordDirective(
                caseId,
                data.path("reference").asString(),
                data.path("sender").asString(),
                day(data, "datedOn"),
                data.has("role") ? UnitRole.valueOf(data.path("role").asString()) : null,
                lead,
                null,
                day(data, "dueOn"),
                data.has("order") ? DirectiveOrder.valueOf(data.path("order").asString()) : null,
                data.path("text").asString(),
                day);
    }

    /** The submission that it names, else that of the letter it names, else the one that waits for a receipt. */
    private static CaseCommand receipt(JsonNode data, CaseFile file, LocalDate day, List<Told> wrong) {
        String letter = data.path("documentNumber").asString(null);
        List<SubmissionView> meant = file.submissions().stream()
                .filter(one -> data.has("submission")
                        ? one.submission() == data.path("submission").asInt()
                        : letter != null ? letter.equals(one.documentNumber()) : one.receiptNumber() == null)
                .toList();
        List<SubmissionView> waiting = meant.size() < 2
                ? meant
                : meant.stream().filter(one -> one.receiptNumber() == null).toList();
        if (waiting.size() != 1) {
            wrong.add(told(
                    meant.isEmpty() ? "本案没有这次提交；请先登记提交" : "看不出是哪一次提交的回执，请在案件里登记",
                    meant.isEmpty()
                            ? "The case has no such submission; record the submission first"
                            : "Which submission it is the receipt of can't be told; record it in the case"));
            return null;
        }
        return new RecordReceipt(
                file.row().caseId(),
                waiting.getFirst().submission(),
                data.path("receiptNumber").asString(),
                data.has("receivedOn") ? day(data, "receivedOn") : day);
    }

    private List<Told> rehearsed(CaseCommand act, Map<String, String> meta) {
        List<Told> told = new ArrayList<>();
        try {
            ReplyRehearsed answer = buses.ask(new RehearseAct(act), meta);
            answer.fields().forEach(one -> told.add(new Told(null, one.message())));
            answer.rules()
                    .forEach(one -> told.add(new Told(null, one.missing() == null ? one.sentence() : one.missing())));
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.UNAVAILABLE) {
                throw refused;
            }
            told.add(new Told(null, refused.detail()));
        }
        return told;
    }

    private static LocalDate day(JsonNode data, String name) {
        return data.has(name) ? LocalDate.parse(data.path(name).asString()) : null;
    }

    private static Told told(String zh, String en) {
        return new Told(null, new Text(zh, en));
    }
}
