package banli.bench.outward;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.standalone.ask.Desk;
import banli.standalone.ask.Login;
import banli.standalone.register.Demo;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** 导入。 A sheet of twenty thousand cases: tried, then recorded, as {@code ./banli import} does it. */
public final class SheetImported implements Program {
    private static final int ROWS = 20_000;
    private static final double MOST = 60;
    private static final double MOST_HEAP = 256;
    private static final int LOOKS = 3;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1
                ? Optional.empty()
                : Optional.of("行数由目标定好：两万行。 The goal names the number of rows: twenty thousand.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.open()) {
            Desk desk =
                    new Desk("http://127.0.0.1:" + house.application().port(), new Login("registry", Demo.PASSWORD));
            byte[] sheet = sheet(house.application().today());
            long before = registered(house);
            JsonNode[] now = new JsonNode[1];
            double begun = Load.millis(() -> now[0] = desk.send("/api/imports", sheet, "bench.csv")) / 1e3;
            String at = "/api/imports/" + now[0].path("id").asString();
            double tried = begun + Load.millis(() -> now[0] = looked(desk, at, now[0])) / 1e3;
            require(now[0], "GOOD");
            double heap = Heap.more(() -> {
                JsonNode again = desk.send("/api/imports", sheet, "again.csv");
                for (int look = 0; look < LOOKS; look++) {
                    post(desk, "/api/imports/" + again.path("id").asString() + "/look");
                }
                return null;
            });
            int[] told = new int[1];
            double recorded = Load.millis(() -> {
                        do {
                            now[0] = post(desk, at + "/go");
                            told[0]++;
                        } while (now[0].path("left").asInt() > 0);
                        return null;
                    })
                    / 1e3;
            require(now[0], "DONE");
            house.awaitScreens();
            if (registered(house) - before != ROWS) {
                throw new IllegalStateException((registered(house) - before) + " cases were recorded");
            }
            return new Section(
                    "一张 CSV，两万行，办公室的人经接口送入、试办、登记。堆同 process，试办开头的 " + LOOKS + " 段。"
                            + " A CSV of twenty thousand rows, sent, tried and recorded by the registry over the API. Heap as in process,"
                            + " over sending and the first " + LOOKS + " goes of trying.",
                    List.of(
                            new Line(
                                    "试办 tried, with reading",
                                    String.format(Locale.ROOT, "%.1f s (%.1f s to read)", tried, begun),
                                    "–",
                                    String.format(Locale.ROOT, "≤ %.0f s", MOST),
                                    "–",
                                    tried <= MOST),
                            new Line(
                                    "登记 recorded",
                                    String.format(
                                            Locale.ROOT,
                                            "%.1f s, %.0f rows/s, told %d times how far",
                                            recorded,
                                            ROWS / recorded,
                                            told[0]),
                                    "–",
                                    "–",
                                    "–",
                                    null),
                            new Line(
                                    "多用的堆 more heap",
                                    String.format(Locale.ROOT, "%.0f MiB", heap),
                                    "–",
                                    String.format(Locale.ROOT, "≤ %.0f MiB", MOST_HEAP),
                                    "–",
                                    heap <= MOST_HEAP)),
                    "两万行都可以登记，登记后恰好多了两万案 / every row could be recorded, and twenty thousand cases are there more");
        }
    }

    private static JsonNode looked(Desk desk, String at, JsonNode begun) {
        JsonNode now = begun;
        while (!now.path("looked").asBoolean()) {
            now = post(desk, at + "/look");
        }
        return now;
    }

    private static JsonNode post(Desk desk, String path) {
        return WireMapper.mapper().readTree(desk.post(path, "{}"));
    }

    private static void require(JsonNode now, String state) {
        if (now.path("rows").path(state).asInt() != ROWS) {
            throw new IllegalStateException("not all are " + state + ": " + now);
        }
    }

    private static long registered(House house) {
        return house.part(JdbcClient.class)
                .sql("select count(*) from register")
                .query(Long.class)
                .single();
    }

    private static byte[] sheet(LocalDate day) {
        StringBuilder sheet = new StringBuilder("案号,届次,案由,分类,内容,建议事项,第一提案人,交办日期,收件日期\n");
        for (int row = 1; row <= ROWS; row++) {
            sheet.append("B-")
                    .append(row)
                    .append(",区政协七届六次会议,关于第")
                    .append(row)
                    .append("号社区助餐点的提案,养老服务,老人吃饭不便，希望就近有助餐点。,1.增设助餐点；2.延长供餐时间。,朱芳,")
                    .append(day)
                    .append(',')
                    .append(day)
                    .append('\n');
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }
}
