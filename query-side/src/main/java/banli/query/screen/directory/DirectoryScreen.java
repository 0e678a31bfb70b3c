package banli.query.screen.directory;

import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.DelegationView;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.DirectoryView.PolicyView;
import banli.language.query.directory.DirectoryView.ProposerView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.Body;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 通讯录的答复。 Answers {@link ReadDirectory}. */
@Component
class DirectoryScreen {
    private final JdbcClient database;
    private final ScreensPosition position;
    private final ListsInForce lists;

    DirectoryScreen(JdbcClient database, ScreensPosition position, ListsInForce lists) {
        this.database = database;
        this.position = position;
        this.lists = lists;
    }

    @QueryHandler
    @OneMoment
    DirectoryView on(ReadDirectory asked) {
        Opened opened = database.sql("select office_name, origin, demo from ledger")
                .query((row, _) -> new Opened(row.getString(1), row.getString(2), row.getBoolean(3)))
                .optional()
                .orElse(new Opened(null, null, false));
        return new DirectoryView(
                position.now(),
                opened.officeName(),
                opened.origin(),
                opened.demo(),
                units(),
                people(),
                proposers(),
                policies(),
                delegations(),
                new AskedScreen(database).waiting(),
                new AskedScreen(database).history(),
                lists.lists());
    }

    private List<UnitView> units() {
        return database.sql("select u.unit, u.name, u.kind, u.deputy_leader, u.head, m.into_unit, m.from_day"
                        + " from unit u left join merged_section m on m.unit = u.unit order by u.unit")
                .query((row, _) -> new UnitView(
                        row.getString(1),
                        row.getString(2),
                        word(UnitKind.class, row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, LocalDate.class)))
                .list();
    }

    private List<PersonView> people() {
        Map<String, List<OfficeView>> offices = new HashMap<>();
        database.sql("select person, office, unit, state from office where state in ('ASKED', 'CONFIRMED') order by"
                        + " office, unit")
                .query(row -> {
                    String unit = row.getString(3).isEmpty() ? null : row.getString(3);
                    offices.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                            .add(new OfficeView(
                                    Office.valueOf(row.getString(2)), unit, "CONFIRMED".equals(row.getString(4))));
                });
        return database.sql("select person, name, unit from person order by name collate \"zh-x-icu\", person")
                .query((row, _) -> new PersonView(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        offices.getOrDefault(row.getString(1), List.of())))
                .list();
    }

    private List<ProposerView> proposers() {
        return database.sql("select proposer, name, body, sector, confidential from proposer order by name collate"
                        + " \"zh-x-icu\"")
                .query((row, _) -> new ProposerView(
                        row.getString(1),
                        row.getString(2),
                        word(Body.class, row.getString(3)),
                        row.getString(4),
                        row.getBoolean(5)))
                .list();
    }

    private List<PolicyView> policies() {
        return database.sql(
                        "select place, version, calendar_year, from_day, digest from policy order by place, from_day,"
                                + " version")
                .query((row, _) -> new PolicyView(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3) == 0 ? null : row.getInt(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .list();
    }

    private List<DelegationView> delegations() {
        return database.sql("select person, delegate, office, from_day, to_day from delegation where not ended"
                        + " order by to_day, person, delegate, office")
                .query((row, _) -> new DelegationView(
                        row.getString(1),
                        row.getString(2),
                        Office.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    private static <E extends Enum<E>> E word(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private record Opened(String officeName, String origin, boolean demo) {}
}
