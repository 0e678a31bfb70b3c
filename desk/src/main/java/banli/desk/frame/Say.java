package banli.desk.frame;

import banli.language.query.directory.KnownNames;
import banli.language.query.figures.FigureValue;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.AsOf;
import banli.language.word.Labelled;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Signatory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 页面用语。 How values are said on pages, in one language. */
public final class Say {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String NOTHING = "—";

    private final String language;

    /** In {@code zh} or {@code en}. */
    public Say(String language) {
        this.language = language;
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return language;
    }

    /** Whether this is Chinese. */
    public boolean chinese() {
        return !language.equals("en");
    }

    /** A word's label; a dash for none. */
    public String word(Labelled word) {
        return word == null ? NOTHING : word.label().in(language);
    }

    /** A sentence; a dash for none. */
    public String text(Text text) {
        return text == null ? NOTHING : text.in(language);
    }

    /** Any value as it is; a dash for none. */
    public String plain(Object value) {
        return value == null || value.toString().isBlank() ? NOTHING : value.toString();
    }

    /** A day. */
    public String date(LocalDate day) {
        return day == null ? NOTHING : day.toString();
    }

    /** Calendar days from today, or from the day looked back to, to another; negative once it is over, null without a day. */
    public Long daysTo(LocalDate day, AsOf asOf) {
        LocalDate from = asOf == null || asOf.day() == null ? today() : asOf.day();
        return day == null ? null : ChronoUnit.DAYS.between(from, day);
    }

    /** By how many days a fact was recorded after it happened. */
    public long lateBy(TrailEntry entry) {
        return entry.happenedOn() == null
                ? 0
                : ChronoUnit.DAYS.between(
                        entry.happenedOn(),
                        entry.recordedAt().atZone(MOMENT.getZone()).toLocalDate());
    }

    /** Today, in Chinese legal time. */
    public LocalDate today() {
        return LocalDate.now(MOMENT.getZone());
    }

    /** A moment in Chinese legal time, to the minute. */
    public String time(Instant moment) {
        return moment == null ? NOTHING : MOMENT.format(moment);
    }

    /** The same of something fresh: of today only the time of day. */
    public String shortly(Instant moment) {
        String time = time(moment);
        return time.startsWith(today() + " ") ? time.substring(time.indexOf(' ') + 1) : time;
    }

    /** The time of day now, in Chinese legal time, to the second. */
    public String now() {
        return CLOCK.format(Instant.now());
    }

    /** This moment, in Chinese legal time. */
    public String moment() {
        return time(Instant.now());
    }

    /** A list with commas; a dash for none. */
    public String list(List<?> values) {
        return values == null || values.isEmpty()
                ? NOTHING
                : values.stream().map(this::one).collect(Collectors.joining(chinese() ? "、" : ", "));
    }

    /** Who, in which office, for whom by id, where no names are at hand. */
    public String actor(Actor actor) {
        return actor(actor, new KnownNames(Map.of(), Map.of(), Map.of(), Map.of()));
    }

    /** Who, in which office, for whom. */
    public String actor(Actor actor, KnownNames names) {
        if (actor == null) {
            return NOTHING;
        }
        if (actor.office() == Office.SYSTEM) {
            return word(Office.SYSTEM);
        }
        String name = actor.name() == null ? plain(actor.person()) : actor.name();
        String office = actor.office() == null || name.equals(word(actor.office())) ? "" : word(actor.office());
        String behalf =
                actor.onBehalfOf() == null ? "" : (chinese() ? "代 " : "for ") + names.person(actor.onBehalfOf());
        String beside = Stream.of(office, behalf)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(chinese() ? "，" : ", "));
        return beside.isEmpty() ? name : name + (chinese() ? "（" + beside + "）" : " (" + beside + ")");
    }

    /** Who recorded it; of a historical entry also whom the register names. */
    public String by(TrailEntry entry, KnownNames names) {
        String by = actor(entry.by(), names);
        return entry.told() == null
                ? by
                : by + (chinese() ? "，据登记簿：" : ", as the register tells: ") + actor(entry.told(), names);
    }

    /** The class of a light's colour. */
    public String light(Light light) {
        return light == null ? "none" : light.name().toLowerCase(Locale.ROOT);
    }

    /** A constant's name in lower case, for a class of the style sheet. */
    public String style(Enum<?> constant) {
        return constant == null
                ? "none"
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A figure's rate with one decimal, empty for a count or an empty denominator. */
    public String percent(FigureValue figure) {
        return percent(figure.numerator(), figure.denominator());
    }

    /** A rate with one decimal, empty without a denominator to divide by. */
    public String percent(Long numerator, Long denominator) {
        if (numerator == null || denominator == null || denominator == 0) {
            return "";
        }
        return BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** Whether a value was made up: its path, what it is part of, a part of it, or everything is named. */
    public boolean madeUp(List<String> paths, String path) {
        return paths != null
                && paths.stream()
                        .filter(Objects::nonNull)
                        .anyMatch(named -> named.equals("*")
                                || named.equals(path)
                                || path.startsWith(named + ".")
                                || named.startsWith(path + ".")
                                || named.startsWith(path + "["));
    }

    /** {@code ?a=1} of a filter. */
    public String query(Map<String, String> filter) {
        return CurrentUrl.query(filter == null ? Map.of() : filter);
    }

    private String one(Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Labelled word -> word(word);
            case Signatory signatory -> plain(signatory.name());
            default -> value.toString();
        };
    }
}
