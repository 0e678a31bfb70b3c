package banli.query.screen.summary;

import banli.language.query.summary.SummaryFields;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.screen.Sight;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CasesOnFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 总结里的案件。 The cases that one summary names, each read once, and the numbers of their facts. */
final class CasesOfSummary {
    private final JdbcClient database;
    private final CasesOnFile files;
    private final int year;
    private final Map<CaseId, CaseOnFile> read = new HashMap<>();
    private final Map<CaseId, Map<Long, Long>> facts = new HashMap<>();
    private final Map<String, List<Listed>> listed = new HashMap<>();
    private List<SummaryFields.OfCase> all;

    CasesOfSummary(JdbcClient database, CasesOnFile files, int year) {
        this.database = database;
        this.files = files;
        this.year = year;
    }

    /** The cases that bear the name of a proposer who asked for confidentiality now: no summary says anything of them. */
    static Set<String> confidential(JdbcClient database) {
        return database
                .sql("select case_id from screen.register where signers ??| array(select proposer from"
                        + " screen.proposer where confidential)")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of the year that may be told of, as the register lists them. */
    List<SummaryFields.OfCase> ofTheYear() {
        if (all == null) {
            all = database
                    .sql("select case_id, number, title, key_supervised from register where year = ?"
                            + " order by number collate \"zh-x-icu\", case_id")
                    .param(year)
                    .query((row, _) -> new SummaryFields.OfCase(
                            new CaseId(row.getString(1)), row.getString(2), row.getString(3), row.getBoolean(4)))
                    .list()
                    .stream()
                    .filter(one -> !Sight.now().hides(one.caseId().value()))
                    .toList();
        }
        return all;
    }

    /** What is made of each of them, in order; no case is kept, for a year has thousands. */
    <T> List<T> each(Function<CaseOnFile, T> made) {
        List<CaseId> ids =
                ofTheYear().stream().map(SummaryFields.OfCase::caseId).toList();
        Map<CaseId, T> found = files.onScreens(ids, made);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Reads what bears one of these numbers or keys at once: each will be asked for by several fields. */
    void expect(Set<String> keys) {
        keys.forEach(key -> listed.put(key, new ArrayList<>()));
        database.sql("select case_id, number, year from register where number = any(:keys) or case_id = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    Listed one = new Listed(new CaseId(row.getString(1)), row.getInt(3));
                    Stream.of(row.getString(1), row.getString(2))
                            .filter(keys::contains)
                            .distinct()
                            .forEach(key -> listed.get(key).add(one));
                });
        List<CaseId> ids = keys.stream()
                .flatMap(key -> preferred(key).stream())
                .map(Listed::caseId)
                .filter(id -> !Sight.now().hides(id.value()))
                .distinct()
                .toList();
        read.putAll(files.onScreens(ids, file -> file));
        ids.forEach(id -> facts.put(id, new HashMap<>()));
        database.sql("select stream, sequence, position from trail where stream = any(:ids)")
                .param("ids", ids.stream().map(CaseId::value).toArray(String[]::new))
                .query(row -> {
                    facts.get(new CaseId(row.getString(1))).put(row.getLong(2), row.getLong(3));
                });
    }

    /** Those of the year where several have that number. */
    private List<Listed> preferred(String key) {
        if (!listed.containsKey(key)) {
            expect(Set.of(key));
        }
        List<Listed> found = listed.get(key);
        List<Listed> here = found.stream().filter(one -> one.year() == year).toList();
        return here.isEmpty() ? found : here;
    }

    /** The case with that number or key: that of the year where several have it. */
    Named named(String key) {
        List<Listed> those = preferred(key);
        if (those.size() != 1) {
            return Named.none(
                    those.isEmpty()
                            ? new Text("没有案件" + key, "There is no case " + key)
                            : new Text(
                                    "有" + those.size() + "件案件都是" + key + "，请改写案件键",
                                    those.size() + " cases have the number " + key + "; write the case's key"));
        }
        Listed one = those.getFirst();
        if (Sight.now().hides(one.caseId().value())) {
            return Named.none(new Text(key + "是不公开的案件，不写入总结", key + " is confidential and stands in no summary"));
        }
        CaseOnFile file = read.get(one.caseId());
        return file == null
                ? Named.none(new Text("没有案件" + key, "There is no case " + key))
                : new Named(
                        file,
                        null,
                        one.year() == year
                                ? null
                                : new Text(key + "是" + one.year() + "年的案件", key + " is a case of " + one.year()));
    }

    /** Under which number a fact of a case stands in the ledger. */
    Long fact(CaseId caseId, long sequence) {
        return facts.get(caseId).get(sequence);
    }

    private record Listed(CaseId caseId, int year) {}

    /** 所指的案件。 The case, or why there is none; and what is to be said of it, null for nothing. */
    record Named(CaseOnFile file, Text none, Text note) {
        static Named none(Text why) {
            return new Named(null, why, null);
        }
    }
}
