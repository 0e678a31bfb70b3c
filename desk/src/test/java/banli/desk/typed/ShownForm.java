package banli.desk.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** 页面上的表单。 What stands in the form of an act, and what a person would type into it. */
record ShownForm(Map<String, String> hidden, Map<String, String> filled, Map<String, String> toType) {
    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*id=\"acting\"[^>]*>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<input([^>]*)>|<textarea([^>]*)>\\n?(.*?)</textarea>|<select([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");

    static ShownForm of(String html) {
        Matcher form = FORM.matcher(html);
        if (!form.find()) {
            throw new AssertionError("no form in\n" + html);
        }
        ShownForm shown = new ShownForm(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        FIELD.matcher(form.group(1)).results().forEach(field -> {
            if (field.group(1) != null) {
                shown.input(field.group(1));
            } else if (field.group(3) != null) {
                shown.box(name(field.group(2)), HtmlUtils.htmlUnescape(field.group(3)), "拟写的\n第二行 <b>");
            } else {
                List<String> options = OPTION.matcher(field.group(5))
                        .results()
                        .map(one -> one.group(1))
                        .toList();
                String chosen = options.stream()
                        .filter(one -> one.contains("selected"))
                        .findFirst()
                        .map(one -> attribute(one, "value"))
                        .orElse("");
                shown.box(name(field.group(4)), chosen, attribute(options.getLast(), "value"));
            }
        });
        return shown;
    }

    private void input(String tag) {
        String type = attribute(tag, "type");
        String value = attribute(tag, "value");
        switch (type) {
            case "hidden" -> hidden.put(name(tag), value);
            case "password" -> {}
            case "date" -> box(name(tag), value, "2021-03-04");
            // The last of several choices is made.
            case "radio", "checkbox" -> {
                toType.put(name(tag), value);
                if (tag.contains("checked")) {
                    filled.merge(name(tag), value, (one, more) -> one + "\n" + more);
                }
            }
            default -> box(name(tag), value, "numeric".equals(attribute(tag, "inputmode")) ? "7" : "拟写的 \"字");
        }
    }

    private void box(String name, String value, String typed) {
        if (!name.startsWith("_")) {
            filled.put(name, value);
            toType.put(name, typed);
        }
    }

    private static String name(String tag) {
        return attribute(tag, "name");
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
