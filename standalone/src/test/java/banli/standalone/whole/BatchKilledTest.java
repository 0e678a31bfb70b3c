package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("批量办理和导入途中断电")
class BatchKilledTest {
    private static final int CASES = 60;
    private static final int ROWS = 150;

    @TempDir
    Path data;

    @Test
    @DisplayName("办到一半被终止：每件不是办了就是没办；再打开只列没办的，接着办完，没有一件办两次；导入的行也一样")
    void noneHalfDoneAndNoneTwice() {
        try (RunningDemo demo = RunningDemo.prepared(data).start()) {
            CaseDriver.enterDirectory(demo.api());
            List<String> cases = IntStream.range(0, CASES)
                    .mapToObj(at ->
                            CaseDriver.register(demo.api(), "B-" + at, "LEAD").routed("LEAD", List.of()).id)
                    .toList();
            PageBrowser chief = PageBrowser.loggedIn(demo.port(), "chief");
            WholeProduct.until("名单里已有全部案件", () -> listed(chief).containsAll(cases));
            PageForm chosen = chosen(chief);
            assertThat(chosen.fields().get("case")).containsAll(cases);

            PageForm second = PageForm.in(sent(chief, chosen), "/batch");
            List<String> first = approved(demo.api(), cases);
            assertThat(first).isNotEmpty();
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                try {
                    chief.post(second);
                } catch (UncheckedIOException _) {
                    // It was killed while it answered.
                }
            });
            String sheet = tried(demo.api());
            CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> {
                try {
                    goOn(demo.api(), sheet);
                } catch (UncheckedIOException _) {
                    // It was killed while it recorded rows.
                }
            });
            WholeProduct.until("又办了几件", () -> approved(demo.api(), cases).size() > first.size());
            WholeProduct.until("导入了几行", () -> times(demo.api(), row(0), "case-registered") > 0);
            demo.killApplication();
            sending.join();
            importing.join();
            demo.start();
            goOn(demo.api(), sheet);
            IntStream.range(0, ROWS)
                    .forEach(at -> assertThat(times(demo.api(), row(at), "case-registered"))
                            .as(row(at))
                            .isOne());

            List<String> before = approved(demo.api(), cases);
            List<String> left = new ArrayList<>(cases);
            left.removeAll(before);
            PageBrowser again = PageBrowser.loggedIn(demo.port(), "chief");
            WholeProduct.until(
                    "只列没办的",
                    () -> listed(again).stream()
                            .filter(cases::contains)
                            .sorted()
                            .toList()
                            .equals(left.stream().sorted().toList()));
            assertThat(left).isNotEmpty();
            goOn(again, chosen(again));
            assertThat(approved(demo.api(), cases)).containsExactlyElementsOf(cases);
        }
    }

    private static PageForm chosen(PageBrowser chief) {
        return chief.form("/batch?act=approve-routing", "/batch");
    }

    private static List<String> listed(PageBrowser chief) {
        return chosen(chief).fields().getOrDefault("case", List.of());
    }

    /** As the page does: it goes on by itself until every case had its turn. */
    private static void goOn(PageBrowser chief, PageForm form) {
        String page = sent(chief, form);
        while (page.contains("name=\"sent\"")) {
            page = sent(chief, PageForm.in(page, "/batch"));
        }
    }

    private static String sent(PageBrowser chief, PageForm form) {
        HttpResponse<String> answer = chief.post(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Those approved, each once. */
    private static List<String> approved(Api api, List<String> cases) {
        return cases.stream()
                .filter(id -> approvals(api, id) > 0)
                .peek(id -> assertThat(approvals(api, id)).isOne())
                .toList();
    }

    /** A sheet whose rows were all tried: its address. */
    private static String tried(Api api) {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(at -> "K-" + at + ",区政协七届六次会议,导入途中断电第" + at + "件,养老服务,测试委员甲," + CaseDriver.RECEIVED + "\n")
                .reduce("案号,届次,案由,分类,第一提案人,收件日期\n", String::concat);
        Map<String, String> file = Map.of("Content-Type", "application/octet-stream", "Banli-File-Name", "k.csv");
        String sheet = "/api/imports/"
                + api.post("registry", "/api/imports", rows, file)
                        .json()
                        .path("id")
                        .asString();
        Api.Answer now = api.get("registry", sheet);
        while (!now.json().path("looked").asBoolean()) {
            now = api.post("registry", sheet + "/look", "{}", Map.of());
        }
        assertThat(now.json().path("rows").path("GOOD").asInt()).as(now.text()).isEqualTo(ROWS);
        return sheet;
    }

    private static void goOn(Api api, String sheet) {
        Api.Answer now;
        do {
            now = api.post("registry", sheet + "/go", "{}", Map.of());
            assertThat(now.status()).as(now.text()).isEqualTo(200);
        } while (now.json().path("left").asInt() > 0);
    }

    private static String row(int at) {
        return "district-cppcc-7-6-k-" + at;
    }

    private static long approvals(Api api, String id) {
        return times(api, id, "routing-approved");
    }

    private static long times(Api api, String id, String type) {
        return StreamSupport.stream(
                        api.get("auditor", "/api/cases/" + id + "/facts")
                                .json()
                                .path("facts")
                                .spliterator(),
                        false)
                .filter(fact -> fact.path("type").asString().equals(type))
                .count();
    }
}
