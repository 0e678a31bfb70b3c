package banli.desk.inbox;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.act.AdminAct;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.AskedFor;
import banli.language.query.directory.DirectoryView.AskedView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.summary.ListWaitingSummaries;
import banli.language.query.summary.WaitingSummaries;
import banli.language.word.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 等第二个人。 What somebody asked for and waits for a second person, whom the reader can be: never what they asked themself. */
@Component
class SecondPerson {
    private final Buses buses;
    private final CorrectionsAsked corrections;

    SecondPerson(Buses buses, CorrectionsAsked corrections) {
        this.buses = buses;
        this.corrections = corrections;
    }

    List<Asked> of(Person caller) {
        return Stream.of(corrections.of(caller), besideCases(caller), summaries(caller))
                .flatMap(List::stream)
                .toList();
    }

    /** The summaries that the chief leader issues, which others submitted. */
    private List<Asked> summaries(Person caller) {
        return caller.offices().stream()
                .filter(held -> AdminAct.ISSUE_SUMMARY.offices().contains(held.office()))
                .findFirst()
                .flatMap(held -> buses.maybe(new ListWaitingSummaries(), PageActs.meta(caller, held)))
                .map(WaitingSummaries::summaries)
                .orElse(List.of())
                .stream()
                .filter(one -> !caller.id().equals(one.submittedBy().person()))
                .map(one -> new Asked(
                        "act.issue-summary",
                        List.of(Integer.toString(one.year())),
                        one.submittedBy().name(),
                        null,
                        "/summary?year=" + one.year() + "&waiting=true"))
                .toList();
    }

    private List<Asked> besideCases(Person caller) {
        boolean admin = caller.holds(Office.ADMIN);
        boolean erases = AdminAct.CONFIRM_ERASURE.offices().stream().anyMatch(caller::holds);
        if (!admin && !erases) {
            return List.of();
        }
        DirectoryView directory = buses.ask(
                new ReadDirectory(), PageActs.meta(caller, caller.offices().getFirst()));
        Map<String, String> names = new HashMap<>();
        directory.proposers().forEach(one -> names.put(one.proposer(), one.name()));
        directory.units().forEach(one -> names.putIfAbsent(one.unit(), one.name()));
        directory.people().forEach(one -> names.put(one.person(), one.name()));
        Stream<Asked> others = directory.asked().stream()
                .filter(one -> one.kind() == AskedFor.ERASURE ? erases : admin)
                .filter(one -> one.kind() != AskedFor.LOGIN_CODE_OUT)
                .filter(one ->
                        !caller.id().equals(one.askedBy()) && !caller.id().equals(one.person()))
                .map(one -> asked(one, names));
        Stream<Asked> offices = !admin
                ? Stream.empty()
                : directory.people().stream()
                        .filter(person -> !caller.id().equals(person.person()))
                        .flatMap(person -> person.offices().stream()
                                .filter(office -> !office.confirmed())
                                .map(office -> new Asked(
                                        "act.confirm-office", List.of(person.name()), null, null, "/admin#asked")));
        return Stream.concat(others, offices).toList();
    }

    private static Asked asked(AskedView one, Map<String, String> names) {
        List<String> about = Stream.of(one.person(), one.delegate(), one.source())
                .filter(Objects::nonNull)
                .map(id -> names.getOrDefault(id, id))
                .toList();
        String by = names.getOrDefault(one.askedBy(), one.askedBy());
        return switch (one.kind()) {
            case DELEGATION -> new Asked("act.confirm-delegation", about, by, one.reason(), "/admin#delegations");
            case LOGIN_CODE, LOGIN_CODE_OUT ->
                new Asked("act.confirm-login-code", about, by, one.reason(), "/admin#codes");
            case FACTOR_REMOVAL -> new Asked("act.confirm-factor-removal", about, by, one.reason(), "/admin#removals");
            case SECTION_MERGE -> new Asked("act.confirm-section-merge", about, by, one.reason(), "/admin#merges");
            case HISTORICAL_ENTRY -> new Asked("act.open-historical-entry", about, by, one.reason(), "/admin#history");
            case SIGNER -> new Asked("act.confirm-signer-change", about, by, one.reason(), "/audit#signers");
            case POLICY ->
                one.years().isEmpty()
                        ? new Asked(
                                one.from() == null ? "act.adopt-lists" : "act.adopt-policy",
                                about,
                                by,
                                null,
                                "/admin/policies#proposals")
                        : new Asked("act.adopt-calendar", about, by, null, "/admin/calendars#proposals");
            case ERASURE -> new Asked("act.confirm-erasure", about, by, null, "/subjects/" + one.person());
        };
    }

    /**
     * 一件。 One that waits.
     *
     * @param act the word of the act by which the second person does it
     * @param by who asked, null where the directory doesn't tell
     * @param at where it is done
     */
    public record Asked(String act, List<String> about, String by, String reason, String at) {}
}
