package banli.command.act.state;

import banli.language.lifecycle.Stage;
import banli.language.word.proposal.CoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** 一案中在办的。 What is open in a case, and in whose hands: what a handover passes, and what holds up the end of an office or of a section. */
public record OpenParts(CaseState c) {
    private static final Set<Stage> OPINIONS = EnumSet.range(Stage.ASSIGNED, Stage.SIGNED);

    /** 是否在办。 Whether it is being handled, by whoever has it. */
    public boolean handled() {
        return c.intake().section() != null
                && c.stage() != Stage.ARCHIVED
                && !c.stage().endedEarly();
    }

    /** 是否由其承办。 Whether that person handles it. */
    public boolean handledBy(String person) {
        return handled() && person.equals(c.intake().handler());
    }

    /** 待其会办的科室。 The section of ours for whose opinion that person is waited for. */
    public Optional<String> assistedBy(String person) {
        return OPINIONS.contains(c.stage())
                ? c.intake().coUnits().stream()
                        .filter(co -> person.equals(co.handler()) && awaits(co))
                        .map(CoUnit::unit)
                        .findFirst()
                : Optional.empty();
    }

    /** 待该科室会办。 Whether that section's opinion is waited for. */
    public boolean assistedIn(String section) {
        return OPINIONS.contains(c.stage())
                && c.intake().coUnits().stream()
                        .anyMatch(co -> section.equals(co.unit()) && co.handler() != null && awaits(co));
    }

    private boolean awaits(CoUnit co) {
        return c.opinions().awaits(co.unit()) || c.opinions().unheard(co.unit());
    }

    /** 某科室有无主办的。 Whether the section leads in it, and something of that is open. */
    public boolean ledIn(String section) {
        return section.equals(c.intake().section())
                && !c.stage().endedEarly()
                && (handled() || c.commitments().anyOpen());
    }

    /** 某科室有无在办的。 Whether anything waits in the section, or is on its way to it. */
    public boolean waitIn(String section) {
        boolean meant = c.intake().section() == null
                && c.intake().routing() != null
                && c.stage() != Stage.REGISTERED
                && !c.stage().endedEarly()
                && section.equals(c.intake().routing().section());
        return meant || ledIn(section) || assistedIn(section);
    }

    /** 某人在某科室有无在办的。 Whether anything waits for the person: in that section, or at all when it is null. */
    public boolean waitFor(String person, String section) {
        boolean there = section == null || section.equals(c.intake().section());
        boolean leading = handledBy(person) || !c.commitments().openOf(person).isEmpty();
        return there && leading
                || assistedBy(person)
                        .filter(unit -> section == null || section.equals(unit))
                        .isPresent();
    }
}
