package banli.query.screen.summary;

import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.DisclosureView;
import banli.language.query.summary.Summary.Behind;
import banli.language.query.summary.Summary.Part;
import banli.language.word.CaseId;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.query.screen.casefile.CaseOnFile;
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
            case "reports" ->
                only(
                        kind,
                        () -> counted(file -> file.supervision().hearings().stream()
                                .map(one -> List.of(one.on(), one.asked(), with(file, one.heardWith())))));
            case "investigations" ->
                only(
                        kind,
                        () -> counted(file -> file.supervision().investigations().stream()
                                .map(one -> List.of(
                                        one.on(),
                                        Objects.toString(one.findings(), ""),
                                        with(file, one.otherCases())))));
            case "chases" ->
                only(
                        kind,
                        () -> counted(file ->
                                file.supervision().chases().stream().map(one -> List.of(file.caseId(), one.chase()))));
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

    private static Optional<Predicate<ContactView>> ofKind(String kind) {
        return named(Phase.class, kind)
                .<Predicate<ContactView>>map(phase -> contact -> contact.phase() == phase)
                .or(() -> named(Channel.class, kind).map(channel -> contact -> contact.channel() == channel));
    }

    /** One talk for several cases stands in each, and is one talk. */
    private Filled contacts(Predicate<ContactView> which) {
        return counted(file -> file.contacts().held().stream()
                .filter(contact -> contact.standing() && which.test(contact))
                .map(one -> one.heldWith() == null || one.heldWith().isEmpty()
                        ? List.of(file.caseId(), one.contact())
                        : List.of(one.happenedOn(), one.channel(), with(file, one.heldWith()))));
    }

    private static Set<CaseId> with(CaseOnFile file, List<CaseId> others) {
        return Stream.concat(Stream.of(file.caseId()), others == null ? Stream.of() : others.stream())
                .collect(Collectors.toSet());
    }

    /** How many different ones all cases have. */
    private Filled counted(Function<CaseOnFile, Stream<List<?>>> done) {
        Set<List<?>> all = new LinkedHashSet<>();
        List<Behind> behind = new ArrayList<>();
        for (CaseOnFile file : cases.ofTheYear()) {
            List<List<?>> here = done.apply(file).toList();
            if (!here.isEmpty()) {
                all.addAll(here);
                behind.add(new Behind(file.caseId(), file.registered().number().number(), null, null));
            }
        }
        return number(all.size(), behind);
    }

    private static Filled number(int number, List<Behind> behind) {
        Part part = new Part(Integer.toString(number), null, null, null, null, false, List.copyOf(behind));
        return Filled.of(List.of(part), number > 0);
    }

    /** Where most replies of the year were published. */
    private Filled column() {
        Map<String, List<Behind>> places = cases.ofTheYear().stream()
                .flatMap(file -> file.disclosures().rounds().stream()
                        .filter(round -> round.publishedOn() != null && round.withdrawnOn() == null)
                        .map(DisclosureView::address)
                        .filter(Objects::nonNull)
                        .map(address -> Map.entry(
                                address,
                                new Behind(
                                        file.caseId(),
                                        file.registered().number().number(),
                                        null,
                                        null))))
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
