package banli.query.screen.flow;

import banli.language.query.flow.FlowStep;
import banli.language.query.flow.FlowTable;
import banli.language.query.register.AwaitedStep;
import banli.language.word.Labelled;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.query.screen.directory.Names;
import banli.query.screen.figures.Labels;
import banli.query.screen.figures.Split;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 各行的名称。 How lines are called, by their keys; a key that nothing has stands for itself. */
@Component
class FlowLabels {
    /** Before the office of a wait that names nobody. */
    static final String OFFICE = "office:";

    /** In place of a person whose case may not be read. */
    static final String VEILED = "veiled";

    private static final Text NOBODY_NAMED = new Text("（未指明人）", " (nobody named)");
    private static final Text OF_VEILED = new Text("保密案件的待办人", "whoever confidential cases waited for");
    private static final Text ANOTHER_UNIT = new Text("会办单位", "another unit");
    private static final List<Text> DRAFTS = List.of(
            new Text("第一稿", "the first draft"),
            new Text("第二稿", "the second draft"),
            new Text("第三稿或以后", "the third draft or later"));

    private final Names names;
    private final Labels labels;

    FlowLabels(Names names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    /** By key. */
    Map<String, Text> of(FlowTable table, Collection<String> keys) {
        if (table == FlowTable.SECTION) {
            return labels.of(Split.SECTION, keys);
        }
        Names.Found found = names.of(table == FlowTable.PERSON ? keys : List.of());
        Map<String, Text> all = new HashMap<>();
        keys.forEach(key -> all.put(key, label(table, key, found)));
        return all;
    }

    private static Text label(FlowTable table, String key, Names.Found names) {
        return switch (table) {
            case SPANS, EDGES -> joined(key, Passages.BETWEEN);
            case WAYS -> joined(key, Passages.THEN);
            case LOOPS, STEPS -> word(FlowStep.values(), key);
            case DRAFTS -> key.matches("[1-3]") ? DRAFTS.get(Integer.parseInt(key) - 1) : same(key);
            case AWAITED -> word(AwaitedStep.values(), key);
            case OFFICE -> office(key);
            case PERSON -> person(key, names);
            case SECTION -> same(key);
        };
    }

    private static Text joined(String key, String by) {
        List<Text> steps = Arrays.stream(key.split(Pattern.quote(by)))
                .map(step -> word(FlowStep.values(), step))
                .toList();
        return new Text(
                steps.stream().map(Text::zh).collect(Collectors.joining(" → ")),
                steps.stream().map(Text::en).collect(Collectors.joining(" → ")));
    }

    private static Text office(String key) {
        return key.equals(Passages.UNIT) ? ANOTHER_UNIT : word(Office.values(), key);
    }

    private static Text person(String key, Names.Found names) {
        if (key.equals(VEILED)) {
            return OF_VEILED;
        } else if (key.startsWith(OFFICE)) {
            Text office = office(key.substring(OFFICE.length()));
            return new Text(office.zh() + NOBODY_NAMED.zh(), office.en() + NOBODY_NAMED.en());
        }
        String person = names.person(key);
        return same(person.equals(key) ? names.unit(key) : person);
    }

    private static <E extends Enum<E> & Labelled> Text word(E[] words, String name) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(name))
                .findFirst()
                .map(Labelled::label)
                .orElseGet(() -> same(name));
    }

    private static Text same(String name) {
        return new Text(name, name);
    }
}
