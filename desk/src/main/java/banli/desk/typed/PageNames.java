package banli.desk.typed;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 各页的名称。 What a page with a form is called, as a key of the messages, and which case it is about. */
final class PageNames {
    private static final Pattern CASE = Pattern.compile("/cases/([a-z0-9-]+)/.*");
    private static final Map<String, String> ELSEWHERE = Map.of(
            "intake", "act.register-case",
            "chase", "act.chase-case",
            "handover", "act.hand-over",
            "batch", "batch.title",
            "what-if", "whatif.title",
            "reply", "act.submit-reply",
            "sign", "act.send-back-reply",
            "personal", "personal",
            "comments", "comments");

    private PageNames() {}

    static String of(String page) {
        String path = page.contains("?") ? page.substring(0, page.indexOf('?')) : page;
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.contains("/do/") ? "act." + last : ELSEWHERE.getOrDefault(last, "typed.page");
    }

    /** Empty for none. */
    static String caseOf(String page) {
        Matcher found = CASE.matcher(page);
        return found.matches() ? found.group(1) : "";
    }
}
