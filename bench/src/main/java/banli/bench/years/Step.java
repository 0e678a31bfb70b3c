package banli.bench.years;

import banli.language.word.Office;

/** 一步。 The kinds of facts of a made-up case, and in which office each is recorded. */
enum Step {
    REGISTERED(Office.REGISTRY),
    ROUTED(Office.REGISTRY),
    APPROVED(Office.CHIEF_LEADER),
    ASSIGNED(Office.REGISTRY),
    ACCEPTED(Office.SECTION),
    SUPERVISED(Office.SUPERVISOR),
    CONTACT_BEFORE(Office.SECTION),
    CONTACT_DURING(Office.SECTION),
    CONTACT_AFTER(Office.SECTION),
    DOCUMENT(Office.SECTION),
    PROGRESS(Office.SECTION),
    OPINION_ASKED(Office.SECTION),
    OPINION_CAME(Office.SECTION),
    CHASED(Office.SUPERVISOR),
    CHASE_ANSWERED(Office.SECTION),
    DRAFTED(Office.SECTION),
    SENT_BACK(Office.DEPUTY_LEADER),
    SIGNED(Office.DEPUTY_LEADER),
    ISSUED(Office.CHIEF_LEADER),
    DELIVERED(Office.REGISTRY),
    FORM_ASKED(Office.SYSTEM),
    FORM_CAME(Office.REGISTRY),
    DISCLOSED(Office.CHIEF_LEADER),
    PUBLISHED(Office.REGISTRY),
    PROMISED(Office.SECTION),
    KEPT(Office.SECTION),
    CLOSED(Office.REGISTRY),
    ARCHIVED(Office.REGISTRY);

    private final Office office;

    Step(Office office) {
        this.office = office;
    }

    Office office() {
        return office;
    }
}
