package banli.query.screen.summary;

import banli.language.query.summary.Summary.Behind;
import banli.language.query.summary.Summary.Part;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.query.screen.summary.Done.Talk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 所做的工作。 How often something was done in the year's cases: meetings, reports heard, leaders out themselves, chases, contacts, publication. */
final class Deeds {
    private final JdbcClient database;
    private final CasesOfSummary cases;
    private final int year;
    private List<Done> done;

    Deeds(JdbcClient database, CasesOfSummary cases, int year) {
        this.database = database;
        this.cases = cases;
        this.year = year;
    }

    /** @param kind of meeting, phase or channel of contact; null for all */
    Optional<Filled> of(String what, String kind) {
        return switch (what) {
            case "meetings" ->
                kind == null
                        ? Optional.of(meetings(null))
                        : named(MeetingKind.class, kind).map(this::meetings);
            case "contacts" ->
                kind == null ? Optional.of(contacts(_ -> true)) : ofKind(kind).map(this::contacts);
            case "reports" -> only(kind, () -> counted(one -> one.reports().stream()));
            case "investigations" -> only(kind, () -> counted(one -> one.investigations().stream()));
            case "chases" -> only(kind, () -> counted(one -> one.chases().stream()));
            case "column" -> only(kind, this::column);
            default -> Optional.empty();
        };
    }

    private static Optional<Filled> only(String kind, java.util.function.Supplier<Filled> value) {
        return kind == null ? Optional.of(value.get()) : Optional.empty();
    }

    private Filled meetings(MeetingKind kind) {
        List<Behind> held = database
                .sql("select meeting, body ->> 'kind' from meeting where year = ? order by held_on, meeting")
                .param(year)
                .query((row, _) -> kind == null || kind.name().equals(row.getString(2)) ? row.getString(1) : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .map(meeting -> new Behind(null, null, meeting, null))
                .toList();
        return number(held.size(), held);
    }

    private static Optional<Predicate<Talk>> ofKind(String kind) {
        return named(Phase.class, kind)
                .<Predicate<Talk>>map(phase -> talk -> talk.phase() == phase)
                .or(() -> named(Channel.class, kind).map(channel -> talk -> talk.channel() == channel));
    }

    private Filled contacts(Predicate<Talk> which) {
        return counted(one -> one.talks().stream().filter(which).map(Talk::same));
    }

    /** How many different ones all cases have. */
    private Filled counted(Function<Done, Stream<List<?>>> deeds) {
        Set<List<?>> all = new LinkedHashSet<>();
        List<Behind> behind = new ArrayList<>();
        for (Done one : done()) {
            List<List<?>> here = deeds.apply(one).toList();
            if (!here.isEmpty()) {
                all.addAll(here);
                behind.add(one.behind());
            }
        }
        return number(all.size(), behind);
    }

    /** Read once, whichever of them are asked for. */
    private List<Done> done() {
        if (done == null) {
            done = cases.each(Done::in);
        }
        return done;
    }

    private static Filled number(int number, List<Behind> behind) {
        Part part = new Part(Integer.toString(number), null, null, null, null, false, List.copyOf(behind));
        return Filled.of(List.of(part), number > 0);
    }

    /** Where most replies of the year were published. */
    private Filled column() {
        Map<String, List<Behind>> places = done().stream()
                .flatMap(one -> one.addresses().stream().map(address -> Map.entry(address, one.behind())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return places.entrySet().stream()
                .max(java.util.Comparator.comparingInt(place -> place.getValue().size()))
                .map(place ->
                        Filled.of(List.of(new Part(place.getKey(), null, null, null, null, false, place.getValue()))))
                .orElseGet(() -> Filled.missing("还没有公开过答复", "No reply was published yet"));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
