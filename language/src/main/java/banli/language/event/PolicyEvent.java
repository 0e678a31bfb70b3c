package banli.language.event;

import java.time.LocalDate;

/** 规则与日历的事实。 Facts of the policy book of a place. */
public sealed interface PolicyEvent extends LedgerFact {
    /** The place whose book it is in. */
    String place();

    /** 规则已采用。 A policy is in force from a day on; digest is sha-256 of the document, hex. */
    @Wire("policy-adopted")
    record PolicyAdopted(String place, String version, String digest, String document, LocalDate from)
            implements PolicyEvent {}

    /** 日历已采用。 A calendar of a year is adopted. */
    @Wire("calendar-adopted")
    record CalendarAdopted(String place, int year, String version, String digest, String document)
            implements PolicyEvent {}
}
