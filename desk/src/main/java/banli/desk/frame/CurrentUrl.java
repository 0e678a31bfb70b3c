package banli.desk.frame;

import banli.desk.ask.Past;
import banli.desk.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** 本页地址。 The address of this page, and the same with one parameter changed, so that filters survive paging and switching. */
public final class CurrentUrl {
    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    CurrentUrl(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET");
        boolean form = request.getRequestURI().contains("/do/")
                || Menu.has(request.getRequestURI())
                || request.getRequestURI().equals("/deadlines/what-if")
                || request.getRequestURI().matches("/cases/[^/]+/(reply|sign)")
                || request.getRequestURI().startsWith("/f/");
        this.path = read || form ? request.getRequestURI() : "/";
        if (read) {
            request.getParameterMap().forEach((name, values) -> {
                if (!values[0].isBlank()) {
                    parameters.put(name, values[0]);
                }
            });
        }
    }

    /** The path alone. */
    public String path() {
        return path;
    }

    /** What a parameter is now, empty when absent. */
    public String is(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** This address with a parameter set. */
    public String with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, String.valueOf(value));
        return path + query(changed);
    }

    /** This address with several parameters set, and from the first page on. */
    String with(Map<String, String> others) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.putAll(others);
        return path + query(changed);
    }

    /** This address with parameters taken out, and from the first page on. */
    public String without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeAll(Set.of(names));
        changed.remove("page");
        return path + query(changed);
    }

    /** The parameters but these, for the hidden fields of a form. */
    public Map<String, String> but(String... names) {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        kept.keySet().removeAll(Set.of(names));
        return kept;
    }

    /** This address without what a problem finds wrong in it, null when that leaves it as it is. */
    public String mended(Problem problem) {
        Set<String> wrong = new HashSet<>();
        problem.fields().forEach(field -> wrong.add(field.field()));
        if (parameters.containsKey(Past.MOMENT)) {
            wrong.addAll(Set.of(Past.MOMENT, Past.CLOCK));
        }
        Map<String, String> kept = but(wrong.toArray(String[]::new));
        return kept.size() == parameters.size() ? null : path + query(kept);
    }

    /** Whether what stands here can be seen as of a moment. */
    public boolean hasPast() {
        return Past.has(path);
    }

    /** The filters alone, as {@code ?a=1&b=2}: without the page, its size and the language. */
    public String filters() {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        kept.keySet().removeAll(Set.of("page", "size", "lang", "at-least"));
        return query(kept);
    }

    /** {@code ?a=1&b=2} of parameters, empty for none. */
    public static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** The address of what a figure of a summary counts; {@code bound} is its id, with a split after a question mark. */
    public String counted(String bound, int year) {
        Map<String, String> asked = new LinkedHashMap<>(Map.of("year", Integer.toString(year)));
        int split = bound.indexOf('?');
        if (split >= 0) {
            for (String pair : bound.substring(split + 1).split("&")) {
                String[] named = pair.split("=", 2);
                asked.put(named[0], named.length == 2 ? named[1] : "");
            }
        }
        return "/figures/"
                + UriUtils.encodePathSegment(split < 0 ? bound : bound.substring(0, split), StandardCharsets.UTF_8)
                + query(asked);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
