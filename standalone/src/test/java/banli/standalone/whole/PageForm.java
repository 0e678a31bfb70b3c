package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** 页面上的一张表单。 A form as a browser reads it: what is filled in, ticked and chosen is what would be sent. */
public record PageForm(String action, Map<String, List<String>> fields) {
    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<input([^>]*)>|<textarea([^>]*)>\\n?(.*?)</textarea>|<select([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option([^>]*)\\sselected=[^>]*>");

    /** The last form on the page that goes to an address. */
    public static PageForm in(String html, String action) {
        PageForm last = null;
        Matcher forms = FORM.matcher(html);
        while (forms.find()) {
            if (action.equals(attribute(forms.group(1), "action"))) {
                last = new PageForm(action, new LinkedHashMap<>());
                FIELD.matcher(forms.group(2)).results().forEach(last::read);
            }
        }
        assertThat(last).as("no form to " + action + " in\n" + html).isNotNull();
        return last;
    }

    private void read(java.util.regex.MatchResult field) {
        if (field.group(1) != null) {
            String type = attribute(field.group(1), "type");
            boolean picked =
                    !"radio".equals(type) && !"checkbox".equals(type) || attribute(field.group(1), "checked") != null;
            if (picked) {
                String value = attribute(field.group(1), "value");
                add(attribute(field.group(1), "name"), value == null ? "" : value);
            }
        } else if (field.group(3) != null) {
            add(attribute(field.group(2), "name"), HtmlUtils.htmlUnescape(field.group(3)));
        } else {
            Matcher chosen = CHOSEN.matcher(field.group(5));
            add(attribute(field.group(4), "name"), chosen.find() ? attribute(chosen.group(1), "value") : "");
        }
    }

    /** A field without a name is for the page alone: a browser doesn't send it. */
    private void add(String name, String value) {
        if (name == null) {
            return;
        }
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
    }

    public PageForm set(String name, String... values) {
        fields.put(name, List.of(values));
        return this;
    }

    /** What stands in a field, empty for nothing. */
    public String value(String name) {
        return String.join(",", fields.getOrDefault(name, List.of()));
    }
}
