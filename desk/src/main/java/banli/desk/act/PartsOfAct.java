package banli.desk.act;

import banli.desk.act.sheet.Choice;
import banli.desk.act.sheet.ListedChoices;
import banli.desk.act.sheet.NamedChoices;
import banli.desk.act.sheet.Part;
import banli.desk.act.sheet.Widget;
import banli.desk.form.JsonName;
import banli.language.command.CaseCommand;
import banli.language.command.Input;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Signatory;
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
    private static final int MOST_ROWS = 200;
    private static final int FEW = 4;
    private static final Set<String> LENT = Set.of("delegate", "ask-delegation");
    /** What the form itself knows and shows to nobody. */
    static final Set<String> HIDDEN = Set.of("sequence", "eventId", "letter");

    private static final Set<String> NOT_FOR_ASSIST = Set.of("answers", "outcome", "disclosure");

    private final FormContext context;
    private final Words words;
    private final Choices choices;
    private final FormValues typed;
    private final List<FieldError> wrong;
    private final Class<? extends CaseCommand> anew;
    private final Map<String, Integer> least;
    private String focus;

    /** {@code anew} is the act within a correction, else null; {@code least} says how many rows to show at least. */
    PartsOfAct(
            FormContext context,
            Words words,
            FormValues typed,
            List<FieldError> wrong,
            Class<? extends CaseCommand> anew,
            Map<String, Integer> least) {
        this.context = context;
        this.words = words;
        this.choices = new Choices(context, words);
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
            String name = JsonName.of(part);
            String path = join(parent, name);
            boolean shown = !Fields.isLeftOut(part)
                    && !(context.assists() && NOT_FOR_ASSIST.contains(part.getName()))
                    && Fields.isAsked(type, name, path, typed, wrong);
            if (shown) {
                parts.add(part(part.getGenericType(), new At(part, act, path, join(plainParent, name))));
            }
        }
        return parts;
    }

    private static String join(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    private Part part(Type type, At at) {
        if (type instanceof ParameterizedType list) {
            return list((Class<?>) list.getActualTypeArguments()[0], at);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == CaseCommand.class) {
            return group(at, parts(anew, Fields.nameOf(anew), at.path(), ""));
        } else if (raw == Outcome.class && !known(at).isEmpty()) {
            return field(Widget.SELECT, at, known(at));
        } else if (raw.isRecord() && raw != Signatory.class && raw != CaseId.class) {
            return group(at, parts(raw, at.act(), at.path(), at.plain()));
        }
        return scalar(raw, at);
    }

    private List<Choice> known(At at) {
        List<Choice> all = choices.of(at.act(), at.plain());
        return ListedChoices.withOwn(at.name(), all, typed.one(at.path()), own -> words.say("form.notlisted", own));
    }

    private Part scalar(Class<?> raw, At at) {
        if (HIDDEN.contains(at.name())
                || at.plain().equals("answers.item")
                || at.plain().equals("items.number")) {
            return field(Widget.HIDDEN, at, List.of());
        } else if (raw == boolean.class || raw == Boolean.class) {
            return field(Widget.RADIO, at, choices.yesNo(at.key()));
        } else if (raw.isEnum()) {
            boolean lent = raw == Office.class && LENT.contains(at.act());
            List<Choice> constants = lent ? choices.lendable(typed.one("person")) : choices.constants(raw);
            boolean seen = constants.size() <= FEW || raw == Channel.class;
            return field(seen ? Widget.RADIO : Widget.SELECT, at, constants);
        } else if (raw == LocalDate.class) {
            return field(
                    Fields.isToday(at.path(), typed, context.today(), wrong) ? Widget.TODAY : Widget.DATE,
                    at,
                    List.of());
        }
        List<Choice> known = known(at);
        if (!known.isEmpty()) {
            return field(NamedChoices.are(known) ? Widget.NAMED : Widget.SELECT, at, known);
        } else if (Fields.isWhole(raw)) {
            return field(Widget.NUMBER, at, List.of());
        } else if (at.name().equals("password")) {
            return field(Widget.PASSWORD, at, List.of());
        }
        return field(Input.limit(at.of()).lines() ? Widget.LONG : Widget.TEXT, at, List.of());
    }

    private Part list(Class<?> of, At at) {
        if (of == String.class) {
            return field(Widget.CHECKS, at, known(at));
        } else if (of == CaseId.class || Fields.isWhole(of)) {
            return field(Widget.TEXT, at, List.of());
        } else if (of == ItemAnswer.class) {
            return made(Widget.ROWS, at, List.of(), answers(at));
        }
        int rows = Math.max(typed.rows(at.path()) + Fields.emptyRows(at.name()), least.getOrDefault(at.path(), 0));
        List<Part> parts = IntStream.range(0, Math.min(rows, MOST_ROWS))
                .mapToObj(row -> row(of, at.row(row)).numbered(row + 1))
                .toList();
        return made(Widget.ROWS, at, List.of(), parts);
    }

    private Part row(Class<?> of, At at) {
        if (of == Signatory.class) {
            return scalar(of, at);
        }
        List<Part> inside = parts(of, at.act(), at.path(), at.plain()).stream()
                .filter(part -> !part.path().endsWith("].number") || typed.has(part.path()))
                .toList();
        return inside.size() == 1 ? inside.getFirst() : group(at.asRow(), inside);
    }

    /** One box an item: the row typed for it, else a row of its own. */
    private List<Part> answers(At at) {
        List<Part> rows = new ArrayList<>();
        int next = typed.rows(at.path());
        for (var item : context.file().items()) {
            String number = Integer.toString(item.number());
            int typedAt = IntStream.range(0, typed.rows(at.path()))
                    .filter(row -> typed.one(at.path() + "[" + row + "].item").equals(number))
                    .findFirst()
                    .orElse(-1);
            At row = at.row(typedAt < 0 ? next++ : typedAt);
            typed.put(row.path() + ".item", List.of(number));
            rows.add(group(row.asRow(), parts(ItemAnswer.class, row.act(), row.path(), row.plain()))
                    .row(words.say("form.item", item.number(), item.text() == null ? "" : item.text())));
        }
        return rows;
    }

    private Part group(At at, List<Part> parts) {
        return made(Widget.GROUP, at, List.of(), parts);
    }

    private Part field(Widget widget, At at, List<Choice> known) {
        return made(widget, at, known, List.of());
    }

    private Part made(Widget widget, At at, List<Choice> known, List<Part> parts) {
        List<String> values = values(widget, at.path(), known);
        List<Choice> all =
                widget == Widget.SELECT || widget == Widget.CHECKS ? ListedChoices.withTyped(known, values) : known;
        String label = words.maybe(at.labels());
        return new Part(
                at.path(),
                widget,
                label == null ? at.path() : label,
                words.maybe(Stream.of(at.labels()).map(key -> key + ".help").toArray(String[]::new)),
                Input.mayBeEmpty(at.of()) && !NOT_FOR_ASSIST.contains(at.name()),
                all,
                values,
                wrong.stream()
                        .filter(error -> error.field().equals(at.path()))
                        .map(error -> words.of(error.message()))
                        .distinct()
                        .toList(),
                parts,
                at.path().equals(focus));
    }

    private List<String> values(Widget widget, String path, List<Choice> known) {
        return switch (widget) {
            case NAMED ->
                typed.all(path).stream()
                        .map(one -> NamedChoices.shown(known, one))
                        .toList();
            case TEXT, LONG -> typed.raw(path);
            case PASSWORD -> List.of();
            default -> typed.all(path);
        };
    }

    /** Where a part stands: in its act, by its path with and without the numbers of rows. */
    private record At(RecordComponent of, String act, String path, String plain) {
        String name() {
            return plain.substring(plain.lastIndexOf('.') + 1);
        }

        At row(int number) {
            return new At(of, act, path + "[" + number + "]", plain);
        }

        /** The same, labelled as a row. */
        At asRow() {
            return new At(of, act, path, plain + ".row");
        }

        String key() {
            return "field." + act + "." + plain;
        }

        /** The most particular first: of this act, by the whole path, by the last name. */
        String[] labels() {
            return Stream.of(key(), "field." + plain, "field." + name())
                    .distinct()
                    .toArray(String[]::new);
        }
    }
}
