package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.Main;
import banli.standalone.browser.Screens;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.wire.WireMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("刚启用的账本：每个画面、每个职务")
class EmptyLedgerTest {
    private static final String PASSWORD = "kettle ladder cup";
    private static final List<String> OFFICES =
            List.of("CHIEF_LEADER", "DEPUTY_LEADER", "REGISTRY", "SECTION", "SUPERVISOR", "AUDITOR");

    /** Forms, settings and explanations: there is something on them from the first day. */
    private static final Pattern NEVER_EMPTY = Pattern.compile(
            "/(intake|help|letters/templates|summary/.*|audit(/sheet)?|log/witness|me|admin.*|trail.*|deadlines/what-if|board\\?kiosk=1)");

    /** Pages of acts are there for those who may do them. */
    private static final Pattern OF_AN_ACT = Pattern.compile(
            "/chase|/intake.*|/inbound|/lines|/handover|/batch.*|/findings.*|/admin|/policies/.*|/admin/do/.*|/summary/.*|/letters/templates|/cases/[^/]+/((form|do)/.*|reply)");

    private static final Pattern NO_ROWS = Pattern.compile("<tbody>\\s*</tbody>|<(ul|ol)[^>]*>\\s*</(ul|ol)>");
    private static final Pattern EMPTY = Pattern.compile("(?s)<(p|section) class=\"empty[^>]*>(.*?)</\\1>");

    @TempDir
    Path data;

    private int port;

    @Test
    @DisplayName("没有一件案件时，每个画面都说明这里将有什么、从哪里开始；没有空表，没有 NaN，没有不加说明的 0/0")
    void everyScreenSaysHowToBegin() throws Exception {
        Map<String, String> codes = opened();
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), false)) {
            port = application.port();
            peopleOf(codes);
            application.awaitScreens();
            List<String> wrong = new ArrayList<>();
            for (String office : OFFICES) {
                walk(office.toLowerCase().replace("_", "-"), wrong);
            }
            walk("li-na", wrong);
            assertThat(wrong).isEmpty();
        }
    }

    private void walk(String user, List<String> wrong) {
        PageBrowser pages = PageBrowser.loggedIn(port, user, PASSWORD);
        for (String path : addresses()) {
            HttpResponse<String> answer = pages.answer(path);
            String main = answer.body()
                    .replaceFirst("(?s).*<main", "")
                    // A token is any letters.
                    .replaceAll("<input[^>]*(_csrf|_?key)[^>]*>", "")
                    .replaceAll("(?s)<details[^>]* hidden>.*?</details>", "");
            boolean found = answer.statusCode() == 200;
            boolean aCase = path.startsWith("/cases/");
            boolean noCases = user.equals("li-na") && !path.matches("/(admin|help|trail).*|/me(/.*)?");
            boolean refused = answer.statusCode() == 403
                            && (noCases || OF_AN_ACT.matcher(path).matches())
                    || noCases && answer.statusCode() == 302 && path.equals("/");
            if (!refused && answer.statusCode() != (aCase ? 404 : 200)) {
                wrong.add(user + " " + path + " answers " + answer.statusCode());
            }
            if (main.contains("NaN") || main.contains("Infinity") || main.contains(">null<") || main.contains("??")) {
                wrong.add(user + " " + path + " shows a value that is none");
            }
            NO_ROWS.matcher(main).results().forEach(bare -> wrong.add(user + " " + path + " shows " + bare.group()));
            List<String> told = EMPTY.matcher(main)
                    .results()
                    .map(one -> one.group(2).replaceAll("<[^>]+>", "").strip())
                    .toList();
            if (found && !NEVER_EMPTY.matcher(path).matches() && told.stream().noneMatch(said -> said.length() > 12)) {
                wrong.add(user + " " + path + " doesn't say why it is empty: " + told);
            }
        }
    }

    /** The screens as they are linked, and their lists without a filter. */
    private static Set<String> addresses() {
        Set<String> all = new LinkedHashSet<>(Screens.addresses());
        Screens.addresses().stream()
                .map(path -> path.replaceFirst("\\?.*", ""))
                .filter(path -> !path.matches("/summary|/figures/.+|/flow/.+|/admin/policies/difference"))
                .forEach(all::add);
        return all;
    }

    /** Opens it as an office does, and reads the administrators' one-time codes. */
    private Map<String, String> opened() {
        PrintStream out = System.out;
        var told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(
                    "open",
                    "--data",
                    data.toString(),
                    "--office",
                    "示例区民政局",
                    "--mark",
                    "示民",
                    "--origin",
                    "mz.example.gov.cn/banli/2026",
                    "--rules",
                    "shanghai-2015",
                    "--admin",
                    "li-na=李娜,wang-wei=王伟");
            assertThat(code).isZero();
        } finally {
            System.setOut(out);
        }
        String said = told.toString(StandardCharsets.UTF_8);
        return Map.of("li-na", code(said, "li-na"), "wang-wei", code(said, "wang-wei"));
    }

    private static String code(String said, String user) {
        return said.lines()
                .filter(line -> line.startsWith(user))
                .map(line -> line.split("\\s+")[2])
                .findFirst()
                .orElseThrow();
    }

    /** The administrators set their passwords, then one person an office theirs; the section's belongs to the one section. */
    private void peopleOf(Map<String, String> codes) throws Exception {
        String first = "li-na";
        String second = "wang-wei";
        use(first, codes.get(first));
        use(second, codes.get(second));
        does(first, "enter-unit", Map.of("unit", "yanglao", "name", "养老服务科", "kind", "SECTION"));
        for (String office : OFFICES) {
            String person = office.toLowerCase().replace("_", "-");
            does(first, "enter-user", Map.of("person", person, "name", "某人"));
            Map<String, String> code = Map.of("person", person, "reason", "首次登录");
            use(
                    person,
                    does(first, "ask-login-code", code).path("once").stringValue()
                            + does(second, "confirm-login-code", Map.of("person", person))
                                    .path("once")
                                    .stringValue());
            Map<String, String> asked = office.equals("SECTION")
                    ? Map.of("person", person, "office", office, "unit", "yanglao")
                    : Map.of("person", person, "office", office);
            does(first, "ask-office", asked);
            does(second, "confirm-office", asked);
        }
    }

    private void use(String person, String code) throws IOException, InterruptedException {
        send("/api/login-code", null, Map.of("person", person, "code", code, "password", PASSWORD));
    }

    private JsonNode does(String admin, String act, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send("/api/directory/acts/" + act, admin, fields);
    }

    private JsonNode send(String path, String admin, Map<String, String> fields)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (admin != null) {
            String pair = Base64.getEncoder().encodeToString((admin + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + pair);
        }
        request.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(WireMapper.mapper().writeValueAsString(fields)));
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
            return WireMapper.mapper().readTree(answer.body());
        }
    }
}
