package banli.desk.deadline;

import banli.desk.ask.Buses;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.query.Query;
import banli.language.query.deadline.DeadlineMoves;
import banli.language.query.deadline.SupposeExtension;
import banli.language.query.deadline.SupposeRules;
import banli.language.query.deadline.SupposeStart;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** 设想的提问。 Reads what-ifs from an address and asks them: {@code suppose=days}, {@code extension}, {@code start} or {@code policy}. */
public final class WhatIfs {
    /** What can be supposed in an address. */
    public static final List<String> KINDS = List.of("days", "extension", "start", "policy");

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Text NO_DAYS = new Text("请写明至少一天。", "Name at least one day.");
    private static final Text NO_CASE =
            new Text("没有这个案号，或不止一件用此案号；请写案件键。", "No case, or more than one, has this number. Give the case's key.");

    private final Buses buses;
    private final Map<String, String> meta;

    /** Asks as the reader whose metadata this is. */
    public WhatIfs(Buses buses, Map<String, String> meta) {
        this.buses = buses;
        this.meta = meta;
    }

    /** What the address supposes; null when it supposes nothing. */
    public Supposed of(Filters filters) {
        String kind = filters.oneOf("suppose", KINDS);
        String section = filters.text("section");
        String off = filters.text("off");
        String worked = filters.text("worked");
        String number = filters.text("case");
        Integer days = filters.whole("days", 1, 3_660);
        DeadlineKind what = filters.constant("kind", DeadlineKind.class);
        LocalDate start = filters.day("start");
        String under = filters.text("under");
        LocalDate from = filters.day("from");
        if ("policy".equals(kind)) {
            filters.required("under", under);
        }
        if ("start".equals(kind)) {
            filters.required("start", start);
            filters.required("kind", what);
        }
        if ("start".equals(kind) || "extension".equals(kind) && days != null) {
            filters.required("case", number);
        }
        filters.done();
        return switch (kind) {
            case null -> null;
            case "days" -> days(section, DayList.of("off", off), DayList.of("worked", worked));
            case "policy" -> {
                Running running = Running.of(buses, section, meta);
                yield told(SupposeRules.under(cases(running), under, from), running);
            }
            case "extension" -> extension(section, number == null ? null : named(number), days);
            default -> {
                CaseId caseId = named(number);
                yield told(new SupposeStart(caseId, what, start), Running.of(buses, null, meta));
            }
        };
    }

    /** What adopting a policy or calendar document today would move. */
    Supposed document(boolean calendar, String document, LocalDate from) {
        Running running = Running.of(buses, null, meta);
        return told(
                new SupposeRules(
                        cases(running), calendar ? null : document, from, calendar ? document : null, null, null),
                running);
    }

    private Supposed days(String section, List<LocalDate> off, List<LocalDate> worked) {
        if (off.isEmpty() && worked.isEmpty()) {
            throw Problem.field("off", NO_DAYS);
        }
        Running running = Running.of(buses, section, meta);
        return told(new SupposeRules(cases(running), null, null, null, off, worked), running);
    }

    private Supposed extension(String section, CaseId caseId, Integer days) {
        Running running = Running.of(buses, section, meta);
        return told(new SupposeExtension(caseId == null ? cases(running) : List.of(caseId), days), running);
    }

    private CaseId named(String number) {
        CaseId found = Running.named(buses, number, meta);
        if (found == null) {
            throw Problem.field("case", NO_CASE);
        }
        return found;
    }

    private static List<CaseId> cases(Running running) {
        return List.copyOf(running.rows().keySet());
    }

    private Supposed told(Query<DeadlineMoves> question, Running running) {
        return Supposed.of(buses.ask(question, meta), running, LocalDate.now(HERE));
    }
}
