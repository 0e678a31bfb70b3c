package banli.standalone.doors;

import banli.desk.form.Acts;
import banli.language.command.Command;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.word.Office;
import banli.standalone.whole.Api;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import banli.wire.WireNames;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 一个人去敲每扇门。 One role tries addresses of the running product, pages in a session and the API by Basic. */
final class Knock {
    private final Role role;
    private final String caseId;
    private final Api api;
    private final PageBrowser pages;
    private final String token;

    Knock(Role role, String caseId) {
        this.role = role;
        this.caseId = caseId;
        int port = WholeProduct.running().port();
        this.api = WholeProduct.api();
        this.pages = role == Role.NOBODY ? PageBrowser.stranger(port) : PageBrowser.loggedIn(port, role.user);
        this.token = role == Role.NOBODY
                ? pages.form("/login", "/login").value("_csrf")
                : pages.form("/help", "/logout").value("_csrf");
    }

    /** The acts that are sent to an address. */
    static List<String> acts(Address address) {
        String pattern = address.pattern();
        if (pattern.contains("{case}")) {
            return Acts.allOnCases().entrySet().stream()
                    .map(Map.Entry::getKey)
                    .filter(act -> address.isApi() || !Acts.isByTheLedger(act))
                    .toList();
        } else if (pattern.startsWith("/me/")) {
            return List.of("delegate", "end-delegation", "acknowledge-reset");
        } else if (pattern.contains("/subjects/")) {
            return List.copyOf(Acts.SUBJECT.all().keySet());
        } else if (pattern.contains("/meetings/")) {
            return List.copyOf(Acts.MEETING.all().keySet());
        } else if (pattern.contains("/summary/")) {
            return address.isApi()
                    ? List.copyOf(Acts.SUMMARY.all().keySet())
                    : List.of("issue-summary", "send-back-summary", "withdraw-summary");
        }
        return java.util.stream.Stream.of(Acts.values())
                .filter(family -> family != Acts.SUBJECT && family != Acts.MEETING && family != Acts.SUMMARY)
                .filter(family ->
                        !address.isApi() || pattern.contains("/" + family.name().toLowerCase() + "/"))
                .flatMap(family -> family.all().keySet().stream())
                .toList();
    }

    /** What the door says; {@code act} for addresses that take one, null otherwise. */
    Said at(Address address, String act) {
        boolean ofAnImport = role.office == Office.REGISTRY
                && address.pattern().contains("/import")
                && address.pattern().contains("{id}");
        String path = (address.pattern() + NeededByDoors.QUERIES.getOrDefault(address.pattern(), ""))
                .replace("{case}", caseId)
                .replace("{subject}", address.takesActs() ? "wy-test-none" : "wy-test-1")
                .replace("{contact}", "1")
                .replace("{act}", act == null ? usual(address) : act)
                .replace("{table}.{form}", "cases.csv")
                .replace("{table}", "spans")
                .replace("{list}", "late")
                .replace("{id}.{form}", "CASES.csv")
                .replace("bad.{form}", "bad.csv")
                .replace("{sha256}", "0".repeat(64))
                .replace("{letter}", "1-1")
                .replace("{paper}", "report")
                .replace("{kind}", "report")
                .replace("{proposer}", "wy-test-1")
                .replace("{token}", "none")
                .replace("{file}", "index.html")
                .replace("{reply}", "district-cppcc-6-5-21-168.html")
                .replace("{level}/{*number}", "0/000")
                .replace("{*number}", "000")
                .replace("{year}", "2021")
                .replace("{meeting}", "2021-1")
                .replace("{version}", "shanghai-2015")
                .replace("{name}", "shanghai-2015")
                .replace("/inbound/{id}", address.isRead() ? "/inbound/" + anArrival() : "/inbound/none")
                .replace("{id}", ofAnImport ? anImport() : "{id}")
                .replace("{id}", address.isApi() && address.pattern().contains("proposers") ? "wy-test-1" : "CASES");
        return address.isApi() ? overTheApi(address, path, act) : onPages(address, path, act);
    }

    /** A new one each time, for a door may put it aside; it is of whoever knocks. */
    private String anImport() {
        return api.post(
                        role.user,
                        "/api/imports",
                        "a,b\n1,2\n",
                        Map.of("Content-Type", "application/octet-stream", "Banli-File-Name", "doors.csv"))
                .json()
                .path("id")
                .asString();
    }

    /** The same for all: whoever may look at one may look at any. */
    private String anArrival() {
        String data = """
                {"format": "banli/case-package/1",
                 "case": {"key": "doors", "number": "DOORS-1", "level": "DISTRICT", "body": "CPPCC", "term": 7, "session": 6,
                          "kind": "PROPOSAL", "role": "LEAD", "registerYear": 2026, "title": "门", "mayBePublic": true,
                          "coSigners": [], "items": []},
                 "attachments": []}
                """;
        return api.post("registry", "/api/inbound", data, Map.of("Content-Type", "application/octet-stream"))
                .json()
                .path("arrival")
                .path("id")
                .asString();
    }

    private static String usual(Address address) {
        return switch (address.pattern().split("/", 3)[1]) {
            case "cases" -> "record-contact";
            case "subjects" -> "ask-erasure";
            case "meetings" -> "record-meeting";
            case "summary" -> "issue-summary";
            case "me" -> "delegate";
            default -> "enter-unit";
        };
    }

    private Said overTheApi(Address address, String path, String act) {
        Api.Answer answer =
                address.isRead() ? api.get(role.user, path) : api.post(role.user, path, body(path, act), Map.of());
        return new Said(answer.status(), null, answer.text());
    }

    private static Object body(String path, String act) {
        return act != null
                ? Bodies.of(type(act))
                : path.equals("/api/cases") ? Bodies.of(RegisterCase.class) : Map.of();
    }

    private Said onPages(Address address, String path, String act) {
        if (address.isRead()) {
            return Said.of(pages.answer(path.equals("/live") ? "/live?shows=nothing" : path));
        } else if (path.endsWith("/attach")) {
            return Said.of(pages.upload(path, Map.of("_csrf", token, "key", fresh(), "to", "x".repeat(300))));
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (act != null || path.equals("/intake")) {
            fields.putAll(Bodies.form(act == null ? RegisterCase.class : type(act)));
            fields.putAll(one("_key", fresh(), "_seen", "9999", "_anyway", "true", "_password", "demo-2021"));
            fields.put("_anew", List.of("report-progress"));
            // Whom it passes to is looked up by name before it is decided whose line the case is in.
            if (Set.of("change-handler", "hand-over", "make-commitment").contains(String.valueOf(act))) {
                fields.replaceAll((name, value) -> value.equals(List.of("x")) ? List.of("section") : value);
            }
        } else {
            fields.putAll(one("key", fresh(), "about", "x", "stream", "none"));
            fields.putAll(one("present", "demo-2021", "password", "x", "again", "x"));
        }
        if (path.equals("/board/wall")) {
            return ofItsOwnSession(path, fields);
        }
        fields.put("_csrf", List.of(token));
        return Said.of(pages.post(new PageForm(path, fields)));
    }

    /** A session on the wall does nothing else any more, so it is not the one that goes on. */
    private Said ofItsOwnSession(String path, Map<String, List<String>> fields) {
        int port = WholeProduct.running().port();
        PageBrowser another = role == Role.NOBODY ? PageBrowser.stranger(port) : PageBrowser.loggedIn(port, role.user);
        fields.put(
                "_csrf",
                List.of(
                        role == Role.NOBODY
                                ? ""
                                : another.form("/help", "/logout").value("_csrf")));
        return Said.of(another.post(new PageForm(path, fields)));
    }

    private static Map<String, List<String>> one(String... pairs) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
        return fields;
    }

    private static Class<? extends Command> type(String act) {
        return WireNames.allActs().get(act);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** 答复。 What was answered: its status, where it leads, and its words. */
    record Said(int status, String leadsTo, String words) {
        static Said of(HttpResponse<String> answer) {
            String to = answer.headers().firstValue("Location").orElse(null);
            return new Said(answer.statusCode(), to, answer.body());
        }

        boolean sendsToLogIn() {
            return status == 401 || status == 302 && leadsTo != null && leadsTo.contains("/login");
        }

        /** For want of the office, not of a token or a proof. */
        boolean refusesTheOffice() {
            return status == 403
                    && (words.contains("urn:banli:problem:office")
                            || words.contains("您的职务不能办理此事")
                            || words.contains("审计人员只查看，不办理"));
        }

        boolean letsIn() {
            // What is not sealed yet is not refused.
            return (status < 500 || status == 503) && status != 401 && status != 403 && !sendsToLogIn();
        }
    }
}
