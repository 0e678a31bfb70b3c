package banli.query.screen.directory;

import banli.language.query.directory.KnownNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 姓名与名称。 The names of people, units, proposers and cases by id; an unknown id stands for itself. */
@Component
public class Names {
    private static final Pattern MARK = Pattern.compile("⟦(person|unit|proposer|case)\\|([^⟦⟧]+)⟧");
    private static final String SQL = """
        select 'person' as kind, person as id, name from person where person = any(:ids)
        union all select 'unit', unit, name from unit where unit = any(:ids)
        union all select 'proposer', proposer, name from proposer where proposer = any(:ids)
        union all select 'case', case_id, '第' || number || '号' from register where case_id = any(:ids)
        """;

    private final JdbcClient database;

    Names(JdbcClient database) {
        this.database = database;
    }

    /** 按编号查名称。 The names of these ids, whatever they are. */
    public Found of(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            database.sql(SQL).param("ids", ids.toArray(String[]::new)).query(row -> {
                names.put(row.getString(1) + "|" + row.getString(2), row.getString(3));
            });
        }
        return new Found(names);
    }

    /** 句中的编号。 The names of all marks in these sentences. */
    public Found in(Collection<String> sentences) {
        Set<String> ids = new HashSet<>();
        for (String sentence : sentences) {
            MARK.matcher(sentence).results().forEach(mark -> ids.add(mark.group(2)));
        }
        return of(ids);
    }

    /** 查到的名称。 Names found, by kind and id. */
    public record Found(Map<String, String> names) {
        /** 人员姓名。 A person's name. */
        public String person(String id) {
            return name("person", id);
        }

        /** 单位名称。 A unit's name. */
        public String unit(String id) {
            return name("unit", id);
        }

        /** 提出人姓名。 A proposer's name. */
        public String proposer(String id) {
            return name("proposer", id);
        }

        /** 全部名称。 All of them for a reader, kind by kind. */
        public KnownNames known() {
            return new KnownNames(kind("person"), kind("proposer"), kind("unit"), kind("case"));
        }

        private Map<String, String> kind(String kind) {
            Map<String, String> found = new TreeMap<>();
            names.forEach((key, name) -> {
                if (key.startsWith(kind + "|")) {
                    found.put(key.substring(kind.length() + 1), name);
                }
            });
            return found;
        }

        /** 填入名称。 A sentence with names in the place of its marks; a recipient may be a proposer or a unit. */
        public String filled(String sentence) {
            return MARK.matcher(sentence)
                    .replaceAll(mark -> Matcher.quoteReplacement(name(mark.group(1), mark.group(2))));
        }

        private String name(String kind, String id) {
            String own = names.get(kind + "|" + id);
            if (own != null || id == null) {
                return own;
            }
            return names.entrySet().stream()
                    .filter(other -> other.getKey().endsWith("|" + id))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(id);
        }
    }
}
