package banli.query.screen.figures;

import banli.language.lifecycle.Stage;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.UnitRole;
import banli.query.screen.figures.Counted.Test;

/** 计入的条件。 The conditions that figures are made of; the names are those of the formulas. */
final class FigureConditions {
    /** Registered, less annulled and returned. */
    static final Test REGISTERED = Test.of(it -> it.stage() != Stage.ANNULLED && it.stage() != Stage.RETURNED);

    static final Test SUGGESTION = Test.of(it -> it.kind() == CaseKind.SUGGESTION);
    static final Test PROPOSAL = Test.of(it -> it.kind() == CaseKind.PROPOSAL);
    static final Test LEADS = Test.of(it -> it.role().answersProposer());
    static final Test ASSISTS = Test.of(it -> it.role() == UnitRole.ASSIST);
    static final Test KEY = Test.of(Tally::keySupervised);

    private static final Test STANDS = Test.of(it -> !it.stage().endedEarly());
    private static final Test DELIVERED = Test.of(it -> it.deliveredOn() != null);
    private static final Test OVERDUE = (counted, today) -> counted.of().deliveredOn() == null
            && counted.of().dueOn() != null
            && today.isAfter(counted.of().dueOn());

    /** L of the formulas: cases that the bureau itself answers, less annulled, returned and withdrawn. */
    static final Test L = LEADS.and(STANDS);

    /** R of the formulas: L whose reply was delivered to everyone at least once. */
    static final Test R = L.and(DELIVERED);

    static final Test R_OR_OVERDUE = L.and(DELIVERED.or(OVERDUE));
    static final Test OPINIONS_DUE = ASSISTS.and(STANDS).and(DELIVERED.or(OVERDUE));
    static final Test ON_TIME = Test.of(it -> it.deliveredOn() != null && it.onTime());
    static final Test MET = Test.of(Tally::met);
    static final Test MEETING_WAIVED = Test.of(Tally::meetingWaived);
    static final Test CLASS_ONE = Test.of(it -> it.outcomeClass() != null && it.outcomeClass() == 1);
    static final Test FULL = Test.of(it -> it.adoption() == Adoption.FULL);
    static final Test PARTIAL = Test.of(it -> it.adoption() == Adoption.PARTIAL);
    static final Test PUBLISHED = Test.of(Tally::published);
    static final Test MAY_BE_PUBLIC = Test.of(Tally::mayBePublic);
    static final Test REVISITED = Test.of(Tally::revisited);
    static final Test CHASED = Test.of(it -> Boolean.TRUE.equals(it.chased()));
    static final Test CONTACTED = Test.of(it -> it.prompt() != null);
    static final Test PROMPT = Test.of(it -> Boolean.TRUE.equals(it.prompt()));
    static final Test CONTENT = Test.of(it -> !it.forms().isEmpty()
            && it.forms().stream().noneMatch(form -> form.result() == Satisfaction.NOT_SATISFIED));
    static final Test RESULT_SATISFIES =
            (counted, _) -> satisfied(counted.form().result());
    static final Test ATTITUDE_SATISFIES =
            (counted, _) -> satisfied(counted.form().attitude());
    static final Test ITEM_FULL = (counted, _) -> counted.item().adoption() == Adoption.FULL;

    private FigureConditions() {}

    private static boolean satisfied(Satisfaction said) {
        return said == Satisfaction.SATISFIED || said == Satisfaction.BASICALLY_SATISFIED;
    }
}
