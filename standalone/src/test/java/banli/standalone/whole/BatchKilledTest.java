package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("批量办理途中断电")
class BatchKilledTest {
    private static final int CASES = 60;

    @TempDir
    Path data;

    @Test
    @DisplayName("办到一半被终止：每件不是办了就是没办；再打开只列没办的，接着办完，没有一件办两次")
    void noneHalfDoneAndNoneTwice() {
        try (RunningDemo demo = RunningDemo.prepared(data).start()) {
            CaseDriver.enterDirectory(demo.api());
            List<String> cases = IntStream.range(0, CASES)
                    .mapToObj(at ->
                            CaseDriver.register(demo.api(), "B-" + at, "LEAD").routed("LEAD", List.of()).id)
                    .toList();
            PageBrowser chief = PageBrowser.loggedIn(demo.port(), "chief");
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
            WholeProduct.until("又办了几件", () -> approved(demo.api(), cases).size() > first.size());
            demo.killApplication();
            sending.join();
            demo.start();

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

    private static long approvals(Api api, String id) {
        return StreamSupport.stream(
                        api.get("auditor", "/api/cases/" + id + "/facts")
                                .json()
                                .path("facts")
                                .spliterator(),
                        false)
                .filter(fact -> fact.path("type").asString().equals("routing-approved"))
                .count();
    }
}
