package banli.desk.inbound;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.exchange.read.Received;
import banli.desk.inbound.Proposals.Filled;
import banli.desk.inbound.TakeIn.Taken;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 来件事务。 What people do with packages from others: take them in, look at them, accept or refuse them. */
@Component
class Inbound {
    static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_REASON = 500;

    private final Buses buses;
    private final ObjectProvider<InboundTable> tables;
    private final TakeIn door;
    private final Proposals proposals;
    private final Accepting accepting;
    private final SecurityRecord record;

    Inbound(
            Buses buses,
            ObjectProvider<InboundTable> tables,
            TakeIn door,
            Proposals proposals,
            Accepting accepting,
            SecurityRecord record) {
        this.buses = buses;
        this.tables = tables;
        this.door = door;
        this.proposals = proposals;
        this.accepting = accepting;
        this.record = record;
    }

    /** Takes a package in; nothing is recorded in the ledger. */
    Taken take(Person caller, byte[] file, String name) {
        registry(caller);
        Taken taken = door.take(caller.id(), file, name);
        if (!taken.before()) {
            record.note(
                    SecurityEvent.PACKAGE,
                    caller.id(),
                    SecurityOutcome.DONE,
                    "came " + taken.arrival().sha256());
        }
        return taken;
    }

    /** What came, byte for byte; empty where it went a year after it was refused. */
    Optional<byte[]> bytes(Arrival it) {
        return door.bytes(it);
    }

    /** Those in a state, some after others. */
    List<Arrival> all(Person caller, ArrivalState state, int over, int most) {
        reader(caller);
        return Optional.ofNullable(tables.getIfAvailable())
                .map(table -> table.all(state, over, most))
                .orElse(List.of());
    }

    Map<ArrivalState, Long> counts(Person caller) {
        reader(caller);
        return Optional.ofNullable(tables.getIfAvailable())
                .map(InboundTable::counts)
                .orElse(Map.of());
    }

    /** Names of people by their ids. */
    Map<String, String> names(Person caller) {
        return buses.ask(new ReadDirectory(), reader(caller)).people().stream()
                .collect(Collectors.toMap(PersonView::person, PersonView::name, (one, _) -> one));
    }

    Arrival find(Person caller, String id) {
        reader(caller);
        return door.table()
                .find(id)
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN, "没有这件来件。", "There is no such package."));
    }

    /** What would become of it if it were accepted now. */
    Proposal look(Person caller, Arrival it) {
        return proposals.of(
                received(it),
                it.sha256(),
                Filled.NOTHING,
                day(it),
                it.begunOn() != null,
                caller.holds(Office.REGISTRY),
                reader(caller));
    }

    /** Records it; pressed again it goes on where it stopped, and never records twice. */
    Arrival accept(Person caller, String id, String subject, String reason) {
        Map<String, String> meta = registry(caller);
        Arrival it = find(caller, id);
        if (it.state() == ArrivalState.ACCEPTED) {
            return it;
        } else if (it.state() == ArrivalState.REFUSED) {
            throw decided();
        }
        byte[] file = bytes(it).orElseThrow(() -> Problem.of(ProblemKind.UNAVAILABLE));
        Received read = door.read(file);
        Filled filled = new Filled(worded(subject), worded(reason));
        Proposal proposal = proposals.of(read, it.sha256(), filled, day(it), it.begunOn() != null, true, meta);
        orRefuse(proposal, filled);
        if (!door.table().begin(id, day(it))) {
            throw Problem.of(
                    ProblemKind.CONFLICT,
                    "另一个人正在收这一件，请稍后再看。",
                    "Somebody else is accepting it. Look again in a moment.");
        }
        accepting.record(it, read, file, proposal, day(it), meta, door.table());
        door.table().accepted(id, caller.id(), proposal.caseId().value());
        return find(caller, id);
    }

    private static void orRefuse(Proposal it, Filled filled) {
        if (!it.open()) {
            throw Problem.of(
                    ProblemKind.FIELD,
                    String.join(
                                    "；",
                                    it.wrong().stream()
                                            .map(one -> one.text().zh())
                                            .toList()) + "。",
                    String.join(
                                    "; ",
                                    it.wrong().stream()
                                            .map(one -> one.text().en())
                                            .toList()) + ".");
        } else if (!it.changes().isEmpty() && filled.reason() == null) {
            throw Problem.field(
                    "reason",
                    new Text("与在案的不同，请写明更正的理由。", "It differs from the record. Give the reason for correcting it."));
        }
    }

    /** Refuses it, for a reason that stays. */
    Arrival refuse(Person caller, String id, String reason) {
        registry(caller);
        find(caller, id);
        String why = worded(reason);
        if (why == null || why.length() > LONGEST_REASON) {
            throw Problem.field(
                    "why",
                    new Text(
                            "请写明不收的理由，不超过 " + LONGEST_REASON + " 个字。",
                            "Say why it is not accepted, in at most " + LONGEST_REASON + " characters."));
        } else if (!door.table().refused(id, caller.id(), why)) {
            throw decided();
        }
        record.note(SecurityEvent.PACKAGE, caller.id(), SecurityOutcome.REFUSED, "refused " + id);
        return find(caller, id);
    }

    private static Problem decided() {
        return Problem.of(
                ProblemKind.CONFLICT, "这一件已有人办理，请看现在的情形。", "Somebody has decided on it. See what became of it.");
    }

    /** One that is known to be bad by now, such as by another key, can still be refused. */
    private Received received(Arrival it) {
        return door.read(bytes(it).orElseThrow(() -> Problem.of(ProblemKind.GONE)));
    }

    private static LocalDate day(Arrival it) {
        return it.begunOn() == null ? LocalDate.now(HERE) : it.begunOn();
    }

    private static String worded(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** Refuses whoever does not keep the register. */
    private static Map<String, String> registry(Person caller) {
        return in(caller, Office.REGISTRY);
    }

    /** Refuses whoever neither keeps the register nor audits. */
    private static Map<String, String> reader(Person caller) {
        return in(caller, Office.REGISTRY, Office.AUDITOR);
    }

    private static Map<String, String> in(Person caller, Office... offices) {
        return caller.held(offices)
                .map(held -> PageActs.meta(caller, held))
                .orElseThrow(() -> Problem.of(ProblemKind.OFFICE));
    }
}
