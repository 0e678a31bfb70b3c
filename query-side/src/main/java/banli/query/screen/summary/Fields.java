package banli.query.screen.summary;

import banli.language.query.summary.Summary.Part;
import banli.language.word.Text;
import banli.language.word.summary.SummaryHead;
import banli.language.word.summary.SummaryWording;
import banli.query.screen.figures.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 可填的各项。 What every field of a summary comes to: its head, sentences, figures, deeds and cases of the year. */
final class Fields {
    private static final String CASE = "case:";
    private static final Text NO_SUCH = new Text("没有这一项", "There is no such field");

    private final int year;
    private final String office;
    private final SummaryHead head;
    private final SectionOne sentences;
    private final Numbers numbers;
    private final Deeds deeds;
    private final CaseFields cases;
    private final Map<String, Filled> read = new HashMap<>();

    Fields(
            int year,
            String office,
            SummaryHead head,
            SectionOne sentences,
            Numbers numbers,
            Deeds deeds,
            CaseFields cases) {
        this.year = year;
        this.office = office;
        this.head = head;
        this.sentences = sentences;
        this.numbers = numbers;
        this.deeds = deeds;
        this.cases = cases;
    }

    /** Never null: an unknown field is told as such. However often it is written, it is looked up once. */
    Filled of(String field) {
        Filled known = read.get(field);
        if (known == null) {
            known = read(field);
            read.put(field, known);
        }
        return known;
    }

    /** The numbers or keys of the cases that words have fields of. */
    static Set<String> casesIn(SummaryWording wording) {
        return wording.pieces().stream()
                .map(SummaryWording.Piece::field)
                .filter(field -> field != null && field.startsWith(CASE) && field.lastIndexOf('.') >= CASE.length())
                .map(field ->
                        field.substring(CASE.length(), field.lastIndexOf('.')).strip())
                .collect(Collectors.toSet());
    }

    private Filled read(String field) {
        if (field.startsWith(CASE)) {
            int dot = field.lastIndexOf('.');
            return dot < CASE.length()
                    ? Filled.missing("案件的项写作 case:案号.项名", "A field of a case is written case:NUMBER.NAME")
                    : cases.of(
                            field.substring(CASE.length(), dot).strip(),
                            field.substring(dot + 1).strip());
        }
        int colon = field.indexOf(':');
        String name = colon < 0 ? field : field.substring(0, colon).strip();
        String of = colon < 0 ? null : field.substring(colon + 1);
        return switch (name) {
            case "sentence" -> sentence(of);
            case "figure" -> figure(of);
            default ->
                ofHead(name, of)
                        .or(() -> deeds.of(name, of == null ? null : of.strip()))
                        .orElseGet(() -> new Filled(List.of(), false, NO_SUCH, null));
        };
    }

    private Optional<Filled> ofHead(String name, String of) {
        if (of != null && !name.equals("date")) {
            return Optional.empty();
        }
        return switch (name) {
            case "year" -> Optional.of(Filled.plain(Integer.toString(year)));
            case "office" -> Optional.of(Filled.plain(office));
            case "index-number" -> Optional.of(Filled.plain(head.indexNumber()));
            case "issuer" -> Optional.of(Filled.plain(head.issuer()));
            case "topic" -> Optional.of(Filled.plain(head.topic()));
            case "keywords" -> Optional.of(Filled.plain(head.keywords()));
            case "date" -> Optional.of(Filled.plain(date(head.dated(), of)));
            default -> Optional.empty();
        };
    }

    /** A day as the office writes it: {@code y}, {@code M} and {@code d} of the form are its year, month and day; 2021年11月15日 where there is none. */
    static String date(LocalDate day, String form) {
        return day == null
                ? null
                : (form == null ? "y年M月d日" : form)
                        .replace("y", Integer.toString(day.getYear()))
                        .replace("M", Integer.toString(day.getMonthValue()))
                        .replace("d", Integer.toString(day.getDayOfMonth()));
    }

    private Filled sentence(String name) {
        List<Part> parts = name == null ? null : sentences.sentence(name.strip());
        return parts == null
                ? Filled.missing(
                        "句子有：" + String.join("、", SectionOne.SENTENCES),
                        "The sentences are: " + String.join(", ", SectionOne.SENTENCES))
                : Filled.of(parts, true);
    }

    private Filled figure(String of) {
        int narrowed = of == null ? -1 : of.indexOf('?');
        String id = narrowed < 0 ? of : of.substring(0, narrowed);
        Optional<Numbers> within = narrowed < 0 ? Optional.of(numbers) : numbers.narrowed(of.substring(narrowed + 1));
        Optional<Figure> figure = Stream.of(Figure.values())
                .filter(one -> one.name().equals(id == null ? null : id.strip()))
                .findFirst();
        if (figure.isEmpty()) {
            return Filled.missing("没有指标" + id, "There is no figure " + id);
        }
        if (within.isEmpty()) {
            return Filled.missing(
                    "指标只按 kind、role、subject、section 细分", "A figure is narrowed by kind, role, subject or section only");
        }
        return value(figure.get(), within.get());
    }

    private static Filled value(Figure figure, Numbers of) {
        if (!figure.rate()) {
            return Filled.of(of.number(figure), of.count(figure) > 0);
        }
        return of.empty(figure)
                ? Filled.missing("还没有可计的案件", "There is no case to count yet")
                : Filled.of(of.percent(figure), of.whole(figure));
    }

    /** Those that can be written without naming a case, in the order of a summary. */
    static List<String> names() {
        List<String> all =
                new ArrayList<>(List.of("year", "office", "index-number", "issuer", "date", "topic", "keywords"));
        SectionOne.SENTENCES.forEach(name -> all.add("sentence:" + name));
        Stream.of(Figure.values()).forEach(figure -> all.add("figure:" + figure.name()));
        Stream.of("meetings", "meetings:LEADERS", "reports", "investigations", "chases", "contacts")
                .forEach(all::add);
        Stream.of("BEFORE", "DURING", "AFTER", "VISIT", "SYMPOSIUM", "OFFICE_MEETING", "ONSITE", "PHONE")
                .forEach(kind -> all.add("contacts:" + kind));
        all.add("column");
        return List.copyOf(all);
    }
}
