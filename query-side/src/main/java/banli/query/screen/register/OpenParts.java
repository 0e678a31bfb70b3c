package banli.query.screen.register;

import banli.language.lifecycle.Stage;
import banli.language.query.casefile.OpinionView;
import banli.language.query.casefile.RoutingView;
import banli.language.query.register.OpenWork;
import banli.language.word.proposal.CoUnit;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.Lists;
import java.util.EnumSet;
import java.util.Set;

/** 一案中在办的。 What is open in a case of a person, or in a section. */
final class OpenParts {
    private static final Set<Stage> OPINIONS = EnumSet.range(Stage.ASSIGNED, Stage.SIGNED);

    private OpenParts() {}

    static OpenWork.Part of(CaseOnFile it, String person, String section) {
        String handler = it.assignment().handler();
        boolean theirs = person == null ? section.equals(it.assignment().section()) : person.equals(handler);
        boolean handles = theirs
                && it.assignment().section() != null
                && it.stage() != Stage.ARCHIVED
                && !it.stage().endedEarly();
        long promises = it.stage().endedEarly()
                ? 0
                : it.commitments().made().stream()
                        .filter(made -> made.fulfilledOn() == null)
                        .filter(made -> person == null ? theirs : person.equals(made.owner()))
                        .count();
        CoUnit assists = assisting(it, person, section);
        return new OpenWork.Part(
                it.caseId(),
                it.registered().number().number(),
                it.registered().title(),
                person != null ? person : theirs || assists == null ? handler : assists.handler(),
                handles,
                (int) promises,
                assists == null ? null : assists.unit(),
                person == null && routed(it, section));
    }

    /** The section of ours whose opinion is still to come. */
    private static CoUnit assisting(CaseOnFile it, String person, String section) {
        RoutingView routing = it.assignment().routing();
        return routing == null || !OPINIONS.contains(it.stage())
                ? null
                : Lists.orEmpty(routing.coUnits()).stream()
                        .filter(co -> co.handler() != null && !settled(it, co.unit()))
                        .filter(co -> person == null ? co.unit().equals(section) : person.equals(co.handler()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean settled(CaseOnFile it, String unit) {
        return it.opinions().all().stream()
                .filter(opinion -> opinion.unit().equals(unit))
                .reduce((_, last) -> last)
                .filter(OpenParts::settled)
                .isPresent();
    }

    private static boolean settled(OpinionView opinion) {
        return opinion.receivedOn() != null || opinion.waived();
    }

    private static boolean routed(CaseOnFile it, String section) {
        RoutingView routing = it.assignment().routing();
        return it.assignment().section() == null
                && routing != null
                && it.stage() != Stage.REGISTERED
                && !it.stage().endedEarly()
                && section.equals(routing.section());
    }
}
