package banli.desk.finding;

import banli.desk.ask.Buses;
import banli.desk.correction.Change;
import banli.desk.correction.CorrectionChanges;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.CorrectionAskedView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.finding.FindingRow;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.Findings;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 更正清单的改前改后。 What each correction on a page of the list changes, and those that were asked for and wait for a second person. */
@Component
class Corrected {
    private static final int MOST = 30;

    private final Buses buses;
    private final CorrectionChanges changes;

    Corrected(Buses buses, CorrectionChanges changes) {
        this.buses = buses;
        this.changes = changes;
    }

    /** 一条申请。 A correction that waits, and what it would change. */
    public record Asked(CaseRow row, CorrectionAskedView asked, List<Change> changes) {}

    /** By the position of the fact that corrected. */
    Map<Long, List<Change>> of(Findings page, Map<String, String> meta, Locale locale) {
        Map<CaseId, List<FindingRow>> cases = page.rows().stream()
                .filter(row -> row.fact().caseId() != null)
                .collect(Collectors.groupingBy(row -> row.fact().caseId()));
        Map<Long, List<Change>> found = new HashMap<>();
        cases.forEach((caseId, rows) -> {
            Map<String, List<Change>> made = changes.of(caseId, meta, locale);
            rows.forEach(row -> found.put(
                    row.fact().position(),
                    made.getOrDefault("made-" + row.fact().sequence(), List.of())));
        });
        return found;
    }

    /** Those that wait within a scope, so many at the most. */
    List<Asked> waiting(FindingScope of, Map<String, String> meta, Locale locale) {
        FindCases waits =
                FindCases.all(MOST).ofYear(of.year()).ofSection(of.section()).waitingFor(FindCases.SECOND_PERSON);
        return buses.maybe(waits, meta).stream()
                .flatMap(found -> found.cases().stream())
                .flatMap(row -> buses.maybe(new ReadCaseFile(row.caseId()), meta).stream())
                .flatMap(file -> waiting(file, meta, locale).stream())
                .filter(one -> of.who() == null
                        || of.who().equals(one.asked().by().person())
                        || of.who().equals(one.asked().by().name()))
                .toList();
    }

    private List<Asked> waiting(CaseFile file, Map<String, String> meta, Locale locale) {
        Map<String, List<Change>> asked = changes.of(file, meta, locale);
        return file.correctionsAsked().stream()
                .map(one -> new Asked(file.row(), one, asked.getOrDefault("asked-" + one.correction(), List.of())))
                .toList();
    }
}
