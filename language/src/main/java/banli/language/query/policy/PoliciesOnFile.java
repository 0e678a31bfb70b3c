package banli.language.query.policy;

import banli.language.calendar.CalendarDocument;
import banli.language.policy.OfficeLists;
import banli.language.policy.PolicyDocument;
import banli.language.query.directory.KnownNames;
import banli.language.word.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 在案的规则与日历。 The policies and calendars on file, in the order they were adopted, with the names that they mention.
 *
 * @param proposals what was proposed and is neither adopted nor declined, in the order proposed
 */
public record PoliciesOnFile(
        long position,
        List<PolicyOnFile> policies,
        List<CalendarOnFile> calendars,
        List<ProposalOnFile> proposals,
        List<ListsOnFile> lists,
        KnownNames names) {
    /** Where there is no list to choose from. */
    public PoliciesOnFile(
            long position,
            List<PolicyOnFile> policies,
            List<CalendarOnFile> calendars,
            List<ProposalOnFile> proposals,
            KnownNames names) {
        this(position, policies, calendars, proposals, List.of(), names);
    }

    /** 现行规则。 The version that binds a case handed on that day; empty before the first is in force. */
    public Optional<PolicyOnFile> inForce(LocalDate day) {
        return policies.stream()
                .filter(one -> one.from() != null && !one.from().isAfter(day))
                .reduce((latest, one) -> one.from().isBefore(latest.from()) ? latest : one);
    }

    /** 采用经过。 By which fact, when and by whom it was adopted, and the SHA-256 of its document. */
    public record Adoption(long fact, Instant recordedAt, Actor by, String digest) {}

    /** 在案的规则。 A policy version and the first day it is in force. */
    public record PolicyOnFile(LocalDate from, PolicyDocument document, Adoption adoption) {}

    /** 在案的清单。 Lists to choose from; those adopted last are in force. */
    public record ListsOnFile(String version, OfficeLists lists, Adoption adoption) {}

    /** 在案的提议。 A policy, a calendar or lists (the others are null) that wait for another administrator; {@code text} is the document, null for lists. */
    public record ProposalOnFile(
            String version,
            LocalDate from,
            PolicyDocument policy,
            CalendarDocument calendar,
            OfficeLists lists,
            String text,
            Adoption proposed) {}

    /** 在案的日历。 A calendar of a year; {@code replaced} when a later one of the same year was adopted. */
    public record CalendarOnFile(CalendarDocument document, boolean replaced, Adoption adoption) {}
}
