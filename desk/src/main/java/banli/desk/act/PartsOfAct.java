package banli.desk.act;

import banli.desk.form.JsonName;
import banli.language.command.CaseCommand;
import banli.language.word.CaseId;
import banli.language.word.Channel;
import banli.language.word.FieldError;
import banli.language.word.ItemAnswer;
import banli.language.word.Office;
import banli.language.word.Outcome;
import banli.language.word.Signatory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 动作的各项。 Makes the parts of a form from the shape of its act, with what was typed and what is wrong with it. */
final class PartsOfAct {
    private static final int EMPTY_ROWS = 3;
    private static final int MOST_ROWS = 200;
    private static final int FEW = 4;
    private static final Set<String> LENT = Set.of("delegate", "ask-delegation");
    private static final Set<String> NOT_FOR_ASSIST = Set.of("answers", "outcome", "disclosure");

    private final Scene scene;
    private final Words words;
    private final Choices choices;
    private final Typed typed;
    private final List<FieldError> wrong;
    private final Class<? extends CaseCommand> anew;
    private final Map<String, Integer> least;
    private String focus;

    /** {@code anew} is the act within a correction, else null; {@code least} says how many rows to show at least. */
    PartsOfAct(
            Scene scene,
            Words words,
            Typed typed,
            List<FieldError> wrong,
            Class<? extends CaseCommand> anew,
            Map<String, Integer> least) {
        this.scene = scene;
        this.words = words;
        this.choices = new Choices(scene, words);
        this.typed = typed;
        this.wrong = wrong;
        this.anew = anew;
        this.least = least;
    }

    /** The parts of an act; typing begins at the path {@code focus}. */
    List<Part> of(Class<?> act, String focus) {
        this.focus = focus;
        return parts(act, Fields.nameOf(act), "", "");
    }

    private List<Part> parts(Class<?> type, String act, String parent, String plainParent) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            boolean shown = !Fields.isLeftOut(part) && !(scene.assists() && NOT_FOR_ASSIST.contains(part.getName()));
            if (shown) {
                String name = JsonName.of(part);
                parts.add(part(part.getGenericType(), act, join(parent, name), join(plainParent, name)));
            }
        }
        return parts;
    }

    private static String join(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    private Part part(Type type, String act, String path, String plain) {
        if (type instanceof ParameterizedType list) {
            return list((Class<?>) list.getActualTypeArguments()[0], act, path, plain);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == CaseCommand.class) {
            return group(act, path, plain, parts(anew, Fields.nameOf(anew), path, ""));
        } else if (raw == Outcome.class && !choices.of(act, plain).isEmpty()) {
            return field(Widget.SELECT, act, path, plain, choices.of(act, plain));
        } else if (raw.isRecord() && raw != Signatory.class && raw != CaseId.class) {
            return group(act, path, plain, parts(raw, act, path, plain));
        }
        return scalar(raw, act, path, plain);
    }

    private Part scalar(Class<?> raw, String act, String path, String plain) {
        String name = plain.substring(plain.lastIndexOf('.') + 1);
        if (Set.of("sequence", "eventId", "letter").contains(name) || plain.equals("answers.item")) {
            return field(Widget.HIDDEN, act, path, plain, List.of());
        } else if (raw == boolean.class) {
            return field(Widget.RADIO, act, path, plain, choices.yesNo(key(act, plain)));
        } else if (raw.isEnum()) {
            boolean lent = raw == Office.class && LENT.contains(act);
            List<Choice> constants = lent ? choices.lendable(typed.one("person")) : choices.constants(raw);
            boolean seen = constants.size() <= FEW || raw == Channel.class;
            return field(seen ? Widget.RADIO : Widget.SELECT, act, path, plain, constants);
        } else if (raw == LocalDate.class) {
            return field(Widget.DATE, act, path, plain, List.of());
        }
        List<Choice> known = choices.of(act, plain);
        if (!known.isEmpty()) {
            return field(Widget.SELECT, act, path, plain, known);
        } else if (Fields.isWhole(raw)) {
            return field(Widget.NUMBER, act, path, plain, List.of());
        } else if (name.equals("password")) {
            return field(Widget.PASSWORD, act, path, plain, List.of());
        }
        boolean lines = Fields.takesLines(name) && !plain.equals("outcome.text");
        return field(lines ? Widget.LONG : Widget.TEXT, act, path, plain, List.of());
    }

    private Part list(Class<?> of, String act, String path, String plain) {
        if (of == String.class) {
            return field(Widget.CHECKS, act, path, plain, choices.of(act, plain));
        } else if (of == CaseId.class || Fields.isWhole(of)) {
            return field(Widget.TEXT, act, path, plain, List.of());
        } else if (of == ItemAnswer.class) {
            return made(Widget.ROWS, act, path, plain, List.of(), answers(act, path, plain));
        }
        int rows = Math.max(typed.rows(path) + EMPTY_ROWS, least.getOrDefault(path, 0));
        List<Part> parts = IntStream.range(0, Math.min(rows, MOST_ROWS))
                .mapToObj(at -> numbered(row(of, act, path + "[" + at + "]", plain), at + 1))
                .toList();
        return made(Widget.ROWS, act, path, plain, List.of(), parts);
    }

    private Part row(Class<?> of, String act, String path, String plain) {
        if (of == Signatory.class) {
            return scalar(of, act, path, plain);
        }
        List<Part> inside = parts(of, act, path, plain).stream()
                .filter(part -> !part.path().endsWith("].number"))
                .toList();
        return inside.size() == 1 ? inside.getFirst() : group(act, path, plain + ".row", inside);
    }

    private static Part numbered(Part row, int number) {
        return new Part(
                row.path(),
                row.widget(),
                row.label() + " " + number,
                row.help(),
                false,
                row.choices(),
                row.values(),
                row.errors(),
                row.parts(),
                row.focus());
    }

    /** One box an item: the row typed for it, else a row of its own. */
    private List<Part> answers(String act, String path, String plain) {
        List<Part> rows = new ArrayList<>();
        int next = typed.rows(path);
        for (var item : scene.file().items()) {
            String number = Integer.toString(item.number());
            int typedAt = IntStream.range(0, typed.rows(path))
                    .filter(at -> typed.one(path + "[" + at + "].item").equals(number))
                    .findFirst()
                    .orElse(-1);
            String row = path + "[" + (typedAt < 0 ? next++ : typedAt) + "]";
            typed.put(row + ".item", List.of(number));
            Part group = group(act, row, plain + ".row", parts(ItemAnswer.class, act, row, plain));
            rows.add(new Part(
                    row,
                    Widget.GROUP,
                    words.say("form.item", item.number(), item.text() == null ? "" : item.text()),
                    null,
                    false,
                    List.of(),
                    List.of(),
                    group.errors(),
                    group.parts(),
                    false));
        }
        return rows;
    }

    private Part group(String act, String path, String plain, List<Part> parts) {
        return made(Widget.GROUP, act, path, plain, List.of(), parts);
    }

    private Part field(Widget widget, String act, String path, String plain, List<Choice> known) {
        return made(widget, act, path, plain, known, List.of());
    }

    private Part made(Widget widget, String act, String path, String plain, List<Choice> known, List<Part> parts) {
        List<String> values = widget == Widget.PASSWORD ? List.of() : values(widget, path);
        List<Choice> all = widget == Widget.SELECT || widget == Widget.CHECKS ? withTyped(known, values) : known;
        String label = words.maybe(labels(act, plain));
        return new Part(
                path,
                widget,
                label == null ? path : label,
                words.maybe(
                        Stream.of(labels(act, plain)).map(key -> key + ".help").toArray(String[]::new)),
                Fields.isOptional(act, plain),
                all,
                values,
                wrong.stream()
                        .filter(error -> error.field().equals(path))
                        .map(error -> words.of(error.message()))
                        .distinct()
                        .toList(),
                parts,
                path.equals(focus));
    }

    private List<String> values(Widget widget, String path) {
        return widget == Widget.TEXT || widget == Widget.LONG ? typed.raw(path) : typed.all(path);
    }

    /** What was chosen stays to be seen although it can't be chosen any more. */
    private static List<Choice> withTyped(List<Choice> known, List<String> values) {
        return Stream.concat(
                        known.stream(),
                        values.stream()
                                .filter(value -> known.stream()
                                        .noneMatch(choice -> choice.value().equals(value)))
                                .map(value -> new Choice(value, value)))
                .toList();
    }

    private static String key(String act, String plain) {
        return "field." + act + "." + plain;
    }

    /** The most particular first: of this act, by the whole path, by the last name. */
    private static String[] labels(String act, String plain) {
        return Stream.of(key(act, plain), "field." + plain, "field." + plain.substring(plain.lastIndexOf('.') + 1))
                .distinct()
                .toArray(String[]::new);
    }
}
