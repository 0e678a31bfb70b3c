package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import banli.language.word.CaseId;
import banli.query.screen.Sight;
import banli.query.screen.Standpoint;
import banli.query.screen.Today;
import banli.query.screen.casefile.CasesOnFile;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 读计数行。 The tallies of a year, and the figures of years before the ledger. */
@Component
public class Tallies {
    private final JdbcClient database;
    private final CasesOnFile files;
    private final Today today;

    Tallies(JdbcClient database, CasesOnFile files, Today today) {
        this.database = database;
        this.files = files;
        this.today = today;
    }

    /** 今天。 The day as of which overdue is judged. */
    public LocalDate today() {
        return this.today.date();
    }

    /** 一年的计数行。 All cases of a register year, by number; of a moment, they are counted from their facts. */
    public List<Tally> of(int year) {
        List<Tally> all = Standpoint.CURRENT.isBound() ? folded(year) : kept(year);
        return all.stream().map(Tallies::seen).toList();
    }

    private List<Tally> kept(int year) {
        return database.sql("select t.body from tally t join register r using (case_id)"
                        + " where t.year = ? order by r.number collate \"zh-x-icu\", t.case_id")
                .param(year)
                .query((row, _) -> WireMapper.mapper().readValue(row.getString(1), Tally.class))
                .list();
    }

    private List<Tally> folded(int year) {
        List<CaseId> cases = database.sql(
                        "select case_id from register where year = ? order by number collate \"zh-x-icu\", case_id")
                .param(year)
                .query((row, _) -> new CaseId(row.getString(1)))
                .list();
        Map<CaseId, Tally> tallies = files.onScreens(cases, Tally::of);
        return cases.stream().map(tallies::get).filter(Objects::nonNull).toList();
    }

    /** A case that may not be read counts as any other, under no subject and no name. */
    private static Tally seen(Tally tally) {
        return Sight.now().hides(tally.caseId().value()) ? tally.veiled() : tally;
    }

    /** 往年数字。 The figure of a year of all cases: counted when the ledger has any of it, else as entered. */
    public Optional<Value> value(Figure figure, int year, List<Tally> tallies) {
        if (!tallies.isEmpty()) {
            return Optional.of(Value.of(figure, tallies, today()));
        }
        return entered(figure, year);
    }

    /** The figure of a year of all cases as it was entered. */
    Optional<Value> entered(Figure figure, int year) {
        return database.sql("select numerator, denominator from earlier_figure where year = ? and figure = ?")
                .params(year, figure.name())
                .query((row, _) -> new Value(row.getLong(1), row.getObject(2, Long.class)))
                .optional();
    }

    /** The year within a scope, case by case. */
    CountedCases cases(int year, FigureScope of) {
        return new CountedCases(
                of(year).stream().filter(tally -> Split.within(of, tally)).toList(), today());
    }

    /** 数与分母。 A number, and its denominator when it is a rate. */
    public record Value(long numerator, Long denominator) {
        static Value of(Figure figure, List<Tally> tallies, LocalDate today) {
            return new Value(figure.count(tallies, today), figure.rate() ? figure.of(tallies, today) : null);
        }
    }
}
