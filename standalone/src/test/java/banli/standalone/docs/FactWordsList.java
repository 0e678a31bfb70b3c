package banli.standalone.docs;

import banli.language.event.LedgerFact;
import banli.language.word.Labelled;
import banli.language.word.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** 事实里的用词，供审计人的页面。 What the parts of facts and their values are called: {@code .channel} and {@code .channel=VISIT}. */
final class FactWordsList {
    private final SortedMap<String, Text> words = new TreeMap<>();
    private final Set<Class<?>> seen = new HashSet<>();
    private final Properties zh = labels("zh");
    private final Properties en = labels("en");

    private FactWordsList() {}

    static String lines() {
        FactWordsList list = new FactWordsList();
        list.family(LedgerFact.class);
        StringBuilder all = new StringBuilder();
        list.words.forEach((name, said) -> all.append(name)
                .append('\t')
                .append(said.zh())
                .append('\t')
                .append(said.en())
                .append('\n'));
        return all.toString();
    }

    private void family(Class<?> type) {
        for (Class<?> member : type.getPermittedSubclasses()) {
            if (member.isRecord()) {
                parts(member);
            } else {
                family(member);
            }
        }
    }

    private void parts(Class<?> type) {
        if (seen.add(type) && type.getName().startsWith("banli.language.")) {
            for (RecordComponent part : type.getRecordComponents()) {
                String key = "field." + part.getName();
                if (zh.containsKey(key)) {
                    words.put("." + part.getName(), new Text(zh.getProperty(key), en.getProperty(key)));
                }
                within(part.getName(), part.getGenericType());
            }
        }
    }

    private void within(String name, Type type) {
        if (type instanceof ParameterizedType several) {
            for (Type one : several.getActualTypeArguments()) {
                within(name, one);
            }
        } else if (type instanceof Class<?> raw && raw.isEnum()) {
            for (Object value : raw.getEnumConstants()) {
                if (value instanceof Labelled labelled) {
                    words.put("." + name + "=" + ((Enum<?>) value).name(), labelled.label());
                }
            }
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            parts(raw);
        }
    }

    private static Properties labels(String language) {
        String file = "/banli/desk/messages_forms_" + language + ".properties";
        try (Reader in = new InputStreamReader(FactWordsList.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties labels = new Properties();
            labels.load(in);
            return labels;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
