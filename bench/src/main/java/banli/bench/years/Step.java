package banli.bench.years;

import banli.language.word.Office;

/** 一步。 The kinds of facts of a made-up case, and in which office each is recorded. */
enum Step {
    REGISTERED(Office.REGISTRY, 0),
    ROUTED(Office.REGISTRY, 12),
    APPROVED(Office.CHIEF_LEADER, 1),
    ASSIGNED(Office.REGISTRY, 12),
    ACCEPTED(Office.SECTION, 1),
    SUPERVISED(Office.SUPERVISOR, 1),
    CONTACT_BEFORE(Office.SECTION, 420),
    CONTACT_DURING(Office.SECTION, 420),
    CONTACT_AFTER(Office.SECTION, 420),
    DOCUMENT(Office.SECTION, 0),
    PROGRESS(Office.SECTION, 10),
    OPINION_ASKED(Office.SECTION, 1),
    OPINION_CAME(Office.SECTION, 10),
    CHASED(Office.SUPERVISOR, 1),
    CHASE_ANSWERED(Office.SECTION, 10),
    DRAFTED(Office.SECTION, 30),
    SENT_BACK(Office.DEPUTY_LEADER, 1),
    SIGNED(Office.DEPUTY_LEADER, 1),
    ISSUED(Office.CHIEF_LEADER, 0),
    DELIVERED(Office.REGISTRY, 5),
    FORM_ASKED(Office.SYSTEM, 5),
    FORM_CAME(Office.REGISTRY, 45),
    DISCLOSED(Office.CHIEF_LEADER, 1),
    PUBLISHED(Office.REGISTRY, 0),
    PROMISED(Office.SECTION, 60),
    KEPT(Office.SECTION, 1),
    CLOSED(Office.REGISTRY, 1),
    ARCHIVED(Office.REGISTRY, 1);

    private final Office office;
    private final int period;

    Step(Office office, int period) {
        this.office = office;
        this.period = period;
    }

    /** After how many cases its fact says the same again, but for the days; 0 where each says something else. */
    int period() {
        return period;
    }

    Office office() {
        return office;
    }
}
