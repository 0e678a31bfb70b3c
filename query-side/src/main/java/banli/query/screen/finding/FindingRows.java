package banli.query.screen.finding;

import banli.language.query.directory.KnownNames;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingRow;
import banli.language.query.trail.TrailEntry;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.screen.directory.Names;
import banli.query.screen.trail.TrailLines;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 清单的行。 What was found, with the lines of the trail, the cases and the reasons that belong to it. */
@Component
class FindingRows {
    private final JdbcClient database;
    private final TrailLines lines;
    private final Names names;

    FindingRows(JdbcClient database, TrailLines lines, Names names) {
        this.database = database;
        this.lines = lines;
        this.names = names;
    }

    /** Facts by number: the one found, its days, the one it is held against, and the one that asked for it. */
    record Found(long position, Integer days, Long other, Long asked) {}

    private record InCase(String title, String section, String sectionName) {
        static final InCase NONE = new InCase(null, null, null);
    }

    /** By number of the fact found. */
    Map<Long, FindingRow> of(FindingList list, List<Found> found, FindingReasons reasons) {
        Map<Long, TrailEntry> facts = lines.at(found.stream()
                .flatMap(one -> Stream.of(one.position(), one.other(), one.asked()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, InCase> cases = cases(facts.values());
        Map<Long, Text> before = list == FindingList.CORRECTED ? before(facts.keySet()) : Map.of();
        Map<Long, FindingRow> rows = new HashMap<>();
        for (Found one : found) {
            TrailEntry fact = facts.get(one.position());
            TrailEntry other = one.other() == null ? null : facts.get(one.other());
            TrailEntry asked = one.asked() == null ? null : facts.get(one.asked());
            InCase in = fact.caseId() == null
                    ? InCase.NONE
                    : cases.getOrDefault(fact.caseId().value(), InCase.NONE);
            rows.put(
                    one.position(),
                    new FindingRow(
                            fact,
                            in.title(),
                            in.section(),
                            in.sectionName(),
                            one.days(),
                            reasons.why(fact, one.days(), other, asked),
                            before.get(one.position()),
                            other));
        }
        return rows;
    }

    /** The names of those acted for. */
    KnownNames behind(Collection<FindingRow> rows) {
        return names.of(TrailLines.behind(rows.stream()
                        .flatMap(row -> Stream.of(row.fact(), row.other()))
                        .toArray(TrailEntry[]::new)))
                .known();
    }

    private Map<String, InCase> cases(Collection<TrailEntry> facts) {
        Map<String, InCase> cases = new HashMap<>();
        String[] ids = facts.stream()
                .map(TrailEntry::caseId)
                .filter(Objects::nonNull)
                .map(CaseId::value)
                .distinct()
                .toArray(String[]::new);
        database.sql(
                        "select r.case_id, r.title, r.section, u.name from register r left join unit u on u.unit = r.section"
                                + " where r.case_id = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    cases.put(row.getString(1), new InCase(row.getString(2), row.getString(3), row.getString(4)));
                });
        return cases;
    }

    /** How a record read until it was corrected by each of these facts. */
    private Map<Long, Text> before(Collection<Long> corrections) {
        Map<Long, Text> before = new HashMap<>();
        database.sql("select t.position, b.zh, b.en from trail t join screen.trail_then b on b.stream = t.stream"
                        + " and b.until = t.position and b.sequence::text = t.about where t.position = any(:positions)")
                .param("positions", corrections.toArray(Long[]::new))
                .query(row -> {
                    before.put(row.getLong(1), new Text(row.getString(2), row.getString(3)));
                });
        Names.Found found = names.in(before.values().stream()
                .flatMap(text -> Stream.of(text.zh(), text.en()))
                .collect(Collectors.toList()));
        before.replaceAll((_, text) -> new Text(found.filled(text.zh()), found.filled(text.en())));
        return before;
    }
}
