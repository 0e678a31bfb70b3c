package banli.query.screen.trail;

/** 核查所看的。 What a line of the trail is to who looks for what does not fit. */
public enum Mark {
    /** A talk, about the place written. */
    CONTACT,
    /** One that counts as a meeting. */
    CONTACT_MET,
    /** One that was held in several cases at once. */
    CONTACT_SHARED,
    /** A waiver asked for, about the phase. */
    WAIVER_ASKED,
    /** A waiver, about the phase. */
    WAIVED,
    /** A dispute, about the contact's number. */
    DISPUTED,
    /** Its end, about the same. */
    SETTLED,
    /** A form asked for, about the proposer. */
    FORM_ASKED,
    /** A form not satisfied, about the proposer. */
    UNSATISFIED,
    /** A form satisfied that the office entered, about the proposer. */
    SATISFIED_ENTERED,
    /** An examination, about the proposer. */
    EXAMINED,
    /** Somebody has the case from here on. */
    TAKEN_ON,
    /** A routing. */
    PROPOSED,
    /** A routing sent back. */
    ROUTING_RETURNED,
    /** A draft. */
    SUBMITTED,
    /** A draft sent back. */
    SENT_BACK,
    /** A reply recalled. */
    RECALLED,
    /** A reply that reached somebody. */
    DELIVERED,
    /** A reply published. */
    PUBLISHED,
    /** A new round. */
    REOPENED,
    /** A correction, about the number of the record. */
    CORRECTED,
    /** A correction asked for, about the same. */
    CORRECTION_ASKED,
    /** What somebody else asked for was agreed to. */
    AGREED,
    /** A deadline missed, about the marks that would have met it and its day. */
    MISSED
}
