package banli.bench.list;

import banli.bench.House;
import banli.bench.years.MadeUpFact;
import banli.bench.years.PlausibleYears;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.query.fold.Fact;
import banli.query.screen.Row;
import banli.query.screen.Rows;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.figures.Tally;
import banli.query.screen.flow.CaseFlow;
import banli.query.screen.register.Register;
import banli.query.screen.register.Words;
import banli.wire.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** 填满的台账。 Rows of the register, the figures and the courses as the real folds make them of made-up facts. */
final class FilledRegister {
    private static final int AT_ONCE = 1_000;

    private FilledRegister() {}

    /** Puts so many cases into the register's table, those that have come in by today; answers how many. */
    static long fill(House house, PlausibleYears years) throws SQLException {
        long filled = 0;
        try (Connection connection = house.part(DataSource.class).getConnection()) {
            List<Row> rows = new ArrayList<>();
            Iterator<Stream<MadeUpFact>> cases = years.cases(0, years.cases()).iterator();
            while (cases.hasNext()) {
                List<MadeUpFact> facts = cases.next().toList();
                if (!facts.isEmpty()) {
                    CaseOnFile file = folded(facts);
                    rows.add(Register.row(file));
                    rows.add(Words.of(file, null).row());
                    rows.add(Tally.of(file).row());
                    rows.add(CaseFlow.of(file).row());
                    filled++;
                }
                if (rows.size() >= AT_ONCE || !cases.hasNext()) {
                    Rows.copy(connection, rows, "screen.");
                    rows.clear();
                }
            }
        }
        analyze(house.owned());
        return filled;
    }

    private static CaseOnFile folded(List<MadeUpFact> facts) {
        CaseFileFold fold = new CaseFileFold();
        CaseId id = new CaseId(facts.getFirst().stream());
        CaseOnFile file = fold.start(id);
        for (MadeUpFact fact : facts) {
            file = fold.read(
                    file,
                    new Fact(
                            fact.event(),
                            id,
                            by(fact),
                            fact.recordedAt(),
                            fact.sequence(),
                            fact.sequence(),
                            fact.meta()));
        }
        return file;
    }

    private static Actor by(MadeUpFact fact) {
        return new Actor(
                fact.meta().get(Meta.ACTOR),
                fact.meta().get(Meta.ACTOR_NAME),
                Office.valueOf(fact.meta().get(Meta.OFFICE)),
                fact.meta().get(Meta.ACTING_UNIT),
                null);
    }

    /** As the server would by itself after a while. */
    private static void analyze(Database database) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze screen.register, screen.tally, screen.flow");
        }
    }
}
