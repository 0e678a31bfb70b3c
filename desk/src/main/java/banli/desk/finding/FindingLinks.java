package banli.desk.finding;

import banli.desk.frame.CurrentUrl;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.ListFindings;
import java.util.LinkedHashMap;
import java.util.Map;

/** 清单的链接。 The addresses of lists within a scope. */
public record FindingLinks(FindingScope of) {
    /** All lists. */
    public String all() {
        return "/findings" + query(null);
    }

    /** One list. */
    public String to(FindingList list) {
        return "/findings/" + list.word() + query(of.who());
    }

    /** All that a person did. */
    public String acts(String person) {
        return "/findings/" + FindingList.ACTS.word() + query(person);
    }

    /** A list as it is asked for, with at least and at most these days instead; null for any. */
    public String days(ListFindings list, Integer least, Integer most) {
        return "/findings/" + list.list().word() + query(of.who(), asked(list, least, most));
    }

    /** The parameters of an export of one list, as it is asked for. */
    public String exported(ListFindings list) {
        Map<String, String> asked = asked(list, list.least(), list.most());
        asked.put("list", list.list().word());
        return query(of.who(), asked);
    }

    private static Map<String, String> asked(ListFindings list, Integer least, Integer most) {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "type", list.type(), null);
        put(asked, "least", least == null ? null : least.toString(), null);
        put(asked, "most", most == null ? null : most.toString(), null);
        put(asked, "sort", list.sort(), null);
        return asked;
    }

    private String query(String who) {
        return query(who, new LinkedHashMap<>());
    }

    private String query(String who, Map<String, String> asked) {
        asked.put("year", Integer.toString(of.year()));
        put(asked, "section", of.section(), null);
        put(asked, "who", who == null ? of.who() : who, null);
        put(asked, "opens", of.opens(), FindingScope.USUALLY_OPENS);
        put(asked, "closes", of.closes(), FindingScope.USUALLY_CLOSES);
        return CurrentUrl.query(asked);
    }

    private static void put(Map<String, String> asked, String name, String value, String usual) {
        if (value != null && !value.equals(usual)) {
            asked.put(name, value);
        }
    }
}
