package banli.bench.timers;

import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.language.command.CommitmentCommand.MakeCommitment;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.query.feed.FactFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 一百万个期限。 From the time that the day's work has to the last fact of what fell due: 200 cases at one moment, beside a million open
 * deadlines and beside a thousand.
 */
public final class MillionDeadlines implements Program {
    private static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1_000;
    private static final int DUE = 200;
    private static final int BLOCKS = 2;
    private static final double MOST = 60;
    private static final String TOLD =
            "select count(*) from ledger.fact where global_index > ? and type = 'deadline-approached'";

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1 ? Optional.empty() : Optional.of("期限总是一百万个。 There are a million deadlines at any size.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.openToStay()) {
            JdbcClient client = JdbcClient.create(house.part(DataSource.class));
            DaysWork.fires(house, client);
            FarOff.fill(client, 0, THOUSAND);
            List<Double> few = blocks(house, client, "A");
            FarOff.fill(client, THOUSAND, MILLION);
            List<Double> million = blocks(house, client, "B");
            verify(client);
            return new Section(
                    "每日的工作由定时任务（db-scheduler，每5秒看一次）在到点时做：找出到期的案件，逐案由账本决定、记录；从定时任务的时刻算到最后一条记下。每次有 "
                            + DUE
                            + " 案的承诺临近；ours: 另有一百万个未到期的期限（二十五万案）；peer: 另有一千个。未到期的由 SQL 写入画面的表。 The day's work by its timer (db-scheduler,"
                            + " which looks every 5 s): the cases of which something fell due are found, and each is decided and recorded by the ledger; from the"
                            + " timer's time to the last fact. Each time a commitment of " + DUE
                            + " cases comes near; ours: beside a million deadlines that are not due, of 250,000 cases; peer: beside a thousand. Those not due"
                            + " were put into the screens' tables by SQL.",
                    List.of(new Line(
                            "到点至记下 from its time to the last of " + DUE + " facts",
                            Spread.of(million).text(1, "s"),
                            Spread.of(few).text(1, "s"),
                            String.format(Locale.ROOT, "≤ %.0f s", MOST),
                            Spread.ratio(million, few).text(2, "×"),
                            Spread.of(million).high() <= MOST)),
                    "每次恰好记下 " + DUE + " 条，一条不多；未到期的还在 / each time exactly " + DUE
                            + " facts were recorded; those not due are still there");
        }
    }

    private static List<Double> blocks(House house, JdbcClient client, String name) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            seconds.add(block(house, client, name + block));
        }
        return seconds;
    }

    /** Cases of its own each time: what a day's work asked of a case it does not ask again on that day. */
    private static double block(House house, JdbcClient client, String name) throws Exception {
        NewCase entering = new NewCase(house.hands());
        for (int i = 0; i < DUE; i++) {
            CaseId id = entering.accepted("T-" + name + "-" + i);
            house.act(
                    "section",
                    Office.SECTION,
                    "yanglao",
                    new MakeCommitment(
                            id, "公布新增助餐点的地址", "section", house.application().today(), null, null));
        }
        house.awaitScreens();
        long before = house.part(FactFeed.class).head();
        double seconds = DaysWork.fires(house, client);
        long told = client.sql(TOLD).param(before).query(Long.class).single();
        if (told != DUE) {
            throw new IllegalStateException(told + " facts of " + DUE + " cases in " + name);
        }
        return seconds;
    }

    private static void verify(JdbcClient client) {
        long filled = client.sql("select count(*) from screen.due where case_id like 'filled-%'")
                .query(Long.class)
                .single();
        if (filled != MILLION) {
            throw new IllegalStateException(filled + " deadlines that are not due");
        }
    }
}
