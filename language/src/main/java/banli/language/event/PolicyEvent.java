package banli.language.event;

import banli.language.policy.OfficeLists;
import java.time.LocalDate;

/** 规则与日历的事实。 Facts of the policy book of a place. */
public sealed interface PolicyEvent extends LedgerFact {
    /** The place whose book it is in. */
    String place();

    /** The version of the document. */
    String version();

    /** 规则已提议。 A policy was proposed, to be in force from a day on once another adopts it; digest is sha-256 of the document, hex. */
    @Wire("policy-proposed")
    record PolicyProposed(String place, String version, String digest, String document, LocalDate from)
            implements PolicyEvent {}

    /** 规则已采用。 A policy is in force from a day on; digest is sha-256 of the document, hex. */
    @Wire("policy-adopted")
    record PolicyAdopted(String place, String version, String digest, String document, LocalDate from)
            implements PolicyEvent {}

    /** 日历已提议。 A calendar of a year was proposed. */
    @Wire("calendar-proposed")
    record CalendarProposed(String place, int year, String version, String digest, String document)
            implements PolicyEvent {}

    /** 日历已采用。 A calendar of a year is adopted. */
    @Wire("calendar-adopted")
    record CalendarAdopted(String place, int year, String version, String digest, String document)
            implements PolicyEvent {}

    /** 清单已提议。 Lists to choose from were proposed; digest is sha-256 of their text, hex. */
    @Wire("lists-proposed")
    record ListsProposed(String place, String version, String digest, OfficeLists lists) implements PolicyEvent {}

    /** 清单已采用。 The office's lists to choose from, in the place of those before. */
    @Wire("lists-adopted")
    record ListsAdopted(String place, String version, String digest, OfficeLists lists) implements PolicyEvent {}

    /** 提议未采用。 A proposed policy, calendar or lists was declined or taken back. */
    @Wire("policy-declined")
    record PolicyDeclined(String place, String version, String digest, String reason) implements PolicyEvent {}
}
