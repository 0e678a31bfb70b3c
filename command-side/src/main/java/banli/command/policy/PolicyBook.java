package banli.command.policy;

import banli.command.rulebook.PolicyInForce;
import banli.language.calendar.AdoptedCalendars;
import banli.language.event.PolicyEvent;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.CalendarProposed;
import banli.language.event.PolicyEvent.ListsAdopted;
import banli.language.event.PolicyEvent.ListsProposed;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.event.PolicyEvent.PolicyDeclined;
import banli.language.event.PolicyEvent.PolicyProposed;
import banli.language.policy.AccessPolicy;
import banli.language.policy.OfficeLists;
import banli.language.policy.PolicyDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 规则簿。 All policies and calendars that a place adopted. */
public final class PolicyBook {
    /** 尚无。 Nothing adopted yet. */
    public static final PolicyBook EMPTY =
            new PolicyBook(List.of(), Set.of(), AdoptedCalendars.NONE, Map.of(), OfficeLists.NONE);

    private final List<Adopted> policies;
    private final Set<String> versions;
    private final AdoptedCalendars calendars;
    private final Map<String, Proposal> proposals;
    private final OfficeLists lists;

    private PolicyBook(
            List<Adopted> policies,
            Set<String> versions,
            AdoptedCalendars calendars,
            Map<String, Proposal> proposals,
            OfficeLists lists) {
        this.policies = policies;
        this.versions = versions;
        this.calendars = calendars;
        this.proposals = proposals;
        this.lists = lists;
    }

    /** 读入一件事实。 With one more fact, which that person did. */
    public PolicyBook with(PolicyEvent fact, String actor) {
        Map<String, Proposal> open = new HashMap<>(proposals);
        open.remove(fact.version());
        return switch (fact) {
            case PolicyAdopted f ->
                new PolicyBook(
                        and(f.from(), DocumentReader.policy(f.document())), used(f.version()), calendars, open, lists);
            case CalendarAdopted f ->
                new PolicyBook(
                        policies,
                        used(f.version()),
                        calendars.with(DocumentReader.calendar(f.document())),
                        open,
                        lists);
            case ListsAdopted f -> new PolicyBook(policies, used(f.version()), calendars, open, f.lists());
            case PolicyProposed f -> {
                open.put(f.version(), new Proposal(0, f.version(), f.digest(), f.document(), f.from(), actor, null));
                yield new PolicyBook(policies, versions, calendars, open, lists);
            }
            case CalendarProposed f -> {
                open.put(f.version(), new Proposal(f.year(), f.version(), f.digest(), f.document(), null, actor, null));
                yield new PolicyBook(policies, versions, calendars, open, lists);
            }
            case ListsProposed f -> {
                open.put(
                        f.version(),
                        new Proposal(Proposal.LISTS, f.version(), f.digest(), null, null, actor, f.lists()));
                yield new PolicyBook(policies, versions, calendars, open, lists);
            }
            case PolicyDeclined _ -> new PolicyBook(policies, versions, calendars, open, lists);
        };
    }

    /** What is proposed under that version, null for nothing. */
    Proposal proposed(String version) {
        return version == null ? null : proposals.get(version);
    }

    /** 设想再采用一份规则。 As if this policy document, too, were adopted; throws {@link IllegalArgumentException} when it can't be read. */
    public PolicyBook supposingPolicy(String document, LocalDate from) {
        return supposing(DocumentReader.policy(document), from);
    }

    /** 设想采用这份规则。 As if this policy, too, were adopted. */
    public PolicyBook supposing(PolicyDocument document, LocalDate from) {
        return new PolicyBook(and(from, document), versions, calendars, proposals, lists);
    }

    /** 设想再采用一份日历。 As if this calendar document, too, were adopted; throws {@link IllegalArgumentException} when it can't be read. */
    public PolicyBook supposingCalendar(String document) {
        return new PolicyBook(policies, versions, calendars.with(DocumentReader.calendar(document)), proposals, lists);
    }

    /** 设想某些日子不同。 As if these days were off and those worked. */
    public PolicyBook supposingDays(Collection<LocalDate> off, Collection<LocalDate> worked) {
        return off.isEmpty() && worked.isEmpty()
                ? this
                : new PolicyBook(policies, versions, calendars.supposing(off, worked), proposals, lists);
    }

    /**
     * The policy in force for a case handed on that day: the latest whose first day is not after it, or which names open
     * cases too and is in force today; empty when the place had none then.
     */
    public Optional<PolicyInForce> inForce(LocalDate handedOnOn, LocalDate today) {
        Adopted latest = null;
        for (Adopted one : policies) {
            boolean applies = !one.from.isAfter(handedOnOn) || one.document.openCasesToo() && !one.from.isAfter(today);
            if (applies && (latest == null || !one.from.isBefore(latest.from))) {
                latest = one;
            }
        }
        return Optional.ofNullable(latest).map(one -> new PolicyByDocument(one.document, calendars.working()));
    }

    /** 今天的登录与阅读规则。 What the policy in force on that day says of logging in and of reading. */
    public AccessPolicy access(LocalDate today) {
        return policies.stream()
                .filter(one -> !one.from.isAfter(today))
                .reduce((before, one) -> one.from.isBefore(before.from) ? before : one)
                .map(one -> one.document.access())
                .orElse(AccessPolicy.USUAL);
    }

    /** 听取汇报的间隔。 The months between reports that the policy in force on that day sets, 0 for none. */
    public int reportMonths(LocalDate today) {
        return policies.stream()
                .filter(one -> !one.from.isAfter(today))
                .reduce((before, one) -> one.from.isBefore(before.from) ? before : one)
                .map(one -> one.document.reportRhythm())
                .map(PolicyDocument.ReportRhythm::months)
                .orElse(0);
    }

    /** 在案的某一版。 The document of that version, adopted or proposed. */
    public Optional<PolicyDocument> document(String version) {
        return policies.stream()
                .map(Adopted::document)
                .filter(one -> one.version().equals(version))
                .findFirst()
                .or(() -> Optional.ofNullable(proposed(version))
                        .filter(one -> one.year() == 0)
                        .map(one -> DocumentReader.policy(one.document())));
    }

    /** 只按这一版。 With this policy only, in force on any day, and the calendars as they are. */
    public PolicyBook alone(PolicyDocument document) {
        return new PolicyBook(List.of(new Adopted(LocalDate.MIN, document)), Set.of(), calendars, Map.of(), lists);
    }

    /** 本单位的清单。 The office's lists to choose from. */
    public OfficeLists lists() {
        return lists;
    }

    boolean hasPolicy() {
        return !policies.isEmpty();
    }

    boolean hasCalendar(int year) {
        return calendars.hasYear(year);
    }

    /** Whether no document has that version yet. */
    boolean isFree(String version) {
        return version == null || !versions.contains(version);
    }

    private List<Adopted> and(LocalDate from, PolicyDocument document) {
        List<Adopted> all = new ArrayList<>(policies);
        all.add(new Adopted(from, document));
        return all;
    }

    private Set<String> used(String version) {
        Set<String> all = new HashSet<>(versions);
        all.add(version);
        return all;
    }

    private record Adopted(LocalDate from, PolicyDocument document) {}
}
