package banli.bench.years;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.language.word.Certificate;
import banli.query.rebuild.Rebuild;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 年份的写入与阅读。 How fast made-up years are written, and how fast the live screens read them. */
public final class YearsWritten implements Program {
    private static final int BLOCKS = 3;
    private static final int LIVE_LEAST = 15_000;

    @Override
    public String name() {
        return "years";
    }

    @Override
    public Section run(int size) throws Exception {
        List<Double> written = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        long facts = 0;
        long cases = 0;
        for (int block = 0; block < BLOCKS; block++) {
            try (House house = House.open()) {
                PlausibleYears years =
                        PlausibleYears.times(size, house.application().today());
                long begin = System.nanoTime();
                facts = write(house, years);
                long middle = System.nanoTime();
                house.application().awaitScreens();
                long end = System.nanoTime();
                written.add(facts / seconds(begin, middle));
                read.add(facts / seconds(middle, end));
                cases = verified(house);
            }
        }
        return new Section(
                "几可乱真的年份：" + cases + " 案、" + facts + " 条事实，由产品自己的序列化程序写成账本的格式，以 COPY 写入；随后由实时画面读到末尾。"
                        + " Made-up years written by COPY, then read by the live screens until they are at the end (limit: G2b).",
                List.of(
                        new Line("COPY, facts/s", Spread.of(written).text(0, ""), "–", "–", "–", null),
                        new Line(
                                "live screens, facts/s",
                                Spread.of(read).text(0, ""),
                                "–",
                                "≥ " + LIVE_LEAST,
                                "–",
                                Spread.of(read).median() >= LIVE_LEAST)),
                "画面与由全部事实重新折算的逐行相同 / the screens equal a fold of all facts, row by row");
    }

    private static long write(House house, PlausibleYears years) throws Exception {
        try (Connection connection = house.part(DataSource.class).getConnection()) {
            return new FactCopy(connection).write(years);
        }
    }

    private static long verified(House house) {
        Certificate comparison = house.part(Rebuild.class).check();
        long unreadable = count(house, "select count(*) from screen.unreadable_fact");
        if (!comparison.equal() || unreadable > 0) {
            throw new IllegalStateException("the screens do not equal a fold of the facts");
        }
        return count(house, "select count(*) from screen.register");
    }

    private static long count(House house, String sql) {
        return house.part(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
