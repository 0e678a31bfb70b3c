package banli.desk.frame;

import banli.desk.ask.Person;
import banli.language.word.Office;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 主菜单。 What each office finds in the menu, in which order. */
enum Menu {
    HOME("/", "nav.home", Reading.CASES),
    INBOX("/inbox", "nav.inbox"),
    BOARD("/board", "nav.board", Reading.CASES),
    CASES("/cases", "nav.cases", Reading.CASES),
    DUE("/deadlines", "nav.due", Reading.CASES),
    CHASE("/chase", "nav.chase", Office.SUPERVISOR, Office.REGISTRY, Office.DEPUTY_LEADER),
    FIGURES("/figures", "nav.figures", Reading.CASES),
    FLOW(
            "/flow",
            "nav.flow",
            Office.REGISTRY,
            Office.DEPUTY_LEADER,
            Office.CHIEF_LEADER,
            Office.SUPERVISOR,
            Office.AUDITOR),
    FINDINGS("/findings", "nav.findings", Office.CHIEF_LEADER, Office.SUPERVISOR, Office.AUDITOR),
    INBOUND("/inbound", "inbound", Office.REGISTRY, Office.AUDITOR),
    LINES("/lines", "lines", Office.REGISTRY),
    OUTBOX("/outbox", "outbox", Office.REGISTRY, Office.CHIEF_LEADER, Office.SUPERVISOR, Office.AUDITOR),
    COMMITMENTS("/commitments", "nav.commitments", Reading.CASES),
    LETTERS("/letters", "letters.title", Reading.CASES),
    MEETINGS("/meetings", "nav.meetings", Reading.CASES),
    TRAIL("/trail", "nav.trail"),
    INTAKE("/intake", "intake", Office.REGISTRY),
    IMPORT("/intake/import", "import.title", Office.REGISTRY),
    POLICIES("/admin/policies", "nav.policies", Office.SUPERVISOR, Office.AUDITOR, Office.ADMIN),
    SECURITY("/security-record", "security.title", Office.AUDITOR),
    AUDIT("/audit", "audit", Office.CHIEF_LEADER, Office.SUPERVISOR, Office.AUDITOR),
    CHECKED("/admin/work", "nav.checked", Office.AUDITOR),
    PERSONAL_READS("/personal-reads", "nav.personalreads", Office.AUDITOR),
    BATCH("/batch", "batch.title", Office.REGISTRY, Office.CHIEF_LEADER, Office.SECTION),
    HANDOVER("/handover", "handover.title", Office.REGISTRY, Office.DEPUTY_LEADER),
    SUBJECTS("/subjects", "nav.subjects", Office.REGISTRY, Office.CHIEF_LEADER, Office.AUDITOR),
    ADMIN("/admin", "admin", Office.ADMIN);

    private final String path;
    private final String word;
    private final List<Office> offices;

    /** For these offices; for all when none is named. */
    Menu(String path, String word, Office... offices) {
        this.path = path;
        this.word = word;
        this.offices = List.of(offices);
    }

    /** What this person finds who stands at an address: its own entry, or the nearest one above it, is marked. */
    static List<Entry> of(Person person, String at) {
        List<Menu> found =
                Stream.of(values()).filter(entry -> entry.isFor(person)).toList();
        Menu nearest = found.stream()
                .filter(entry -> (at + "/").startsWith(entry.path + "/"))
                .max(Comparator.comparingInt(entry -> entry.path.length()))
                .orElse(null);
        return found.stream()
                .map(entry -> new Entry(
                        entry.path, entry.word, entry != nearest ? null : entry.path.equals(at) ? "page" : "true"))
                .toList();
    }

    /** Whether an address is one that a menu leads to. */
    static boolean has(String path) {
        return Stream.of(values()).anyMatch(entry -> entry.path.equals(path));
    }

    private boolean isFor(Person person) {
        return offices.isEmpty() || person.offices().stream().anyMatch(held -> offices.contains(held.office()));
    }

    /** 阅案。 Those who read cases, unless the policy has it otherwise: then the page says so. */
    private static final class Reading {
        static final Office[] CASES = {
            Office.REGISTRY,
            Office.SECTION,
            Office.DEPUTY_LEADER,
            Office.CHIEF_LEADER,
            Office.SUPERVISOR,
            Office.AUDITOR
        };
    }

    /** 一项。 An address, the key of its word, and its {@code aria-current}: {@code page} where one is there, {@code true} below it. */
    record Entry(String path, String word, String current) {}
}
