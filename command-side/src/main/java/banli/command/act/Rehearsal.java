package banli.command.act;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Authority;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.RefusedException;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SameCircumstances;
import banli.language.act.Act;
import banli.language.act.KnownAct;
import banli.language.act.KnownRule;
import banli.language.act.Rule;
import banli.language.act.Steps;
import banli.language.command.CaseCommand;
import banli.language.event.CaseEvent;
import banli.language.lifecycle.Lifecycle;
import banli.language.lifecycle.Stage;
import banli.language.word.Actor;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 预演。 Which acts are open to the actor in a case, and what stands in the way of the others: the same decision on a plausible
 * act, with nothing recorded. What depends on the words a person will fill in does not count.
 */
public final class Rehearsal {
    private static final Set<String> FILLED_IN = Set.of(
            Rule.OUTCOME_KNOWN.id(),
            Rule.ROUTED_TO_SECTION.id(),
            Rule.ENTERED_FOR_LEADER.id(),
            Rule.HANDLER_OF_SECTION.id(),
            Rule.SOMETHING_CHANGES.id(),
            Rule.KNOWN_PERSON.id(),
            Rule.KNOWN_UNIT.id(),
            Rule.KNOWN_CASE.id());

    private static final Text NOTHING_FITS =
            new Text("本案目前没有可以这样办理的事项", "The case has nothing for this act at present");

    private Rehearsal() {}

    /** 一个动作的预演。 One act: open when nothing is in the way. */
    public record Rehearsed(Act act, List<Refusal> inTheWay) {
        /** 是否可办。 Whether the actor may do it now. */
        public boolean open() {
            return inTheWay.isEmpty();
        }
    }

    /** 全部预演。 Every act that the actor's office could do in this case, in the table's order; none for an unknown case. */
    public static List<Rehearsed> of(CaseState c, Circumstances now) {
        if (c.stage() == null) {
            return List.of();
        }
        Circumstances unrecorded = new Unrecorded(now);
        return Arrays.stream(Act.values())
                .filter(act -> act != Act.REGISTER_CASE)
                .filter(act -> act.offices().contains(now.actor().office()))
                .map(act -> new Rehearsed(act, inTheWay(act, c, unrecorded)))
                .toList();
    }

    /** 一件完整动作的预演。 Why this very act, words and all, would be refused; empty when it would be taken. */
    public static Optional<Refused> refusal(CaseCommand act, CaseState c, Circumstances now) {
        try {
            CaseDecider.decide(act, c, new Unrecorded(now));
            return Optional.empty();
        } catch (RefusedException refusal) {
            return Optional.of(refusal.refused());
        }
    }

    /** 当时再来一遍。 The facts of an act done again by the same person on the case as it was; throws with everything that is unmet. */
    public static List<CaseEvent> again(CaseCommand act, Actor by, CaseState before, Circumstances now) {
        return CaseDecider.decideAgain(act, before, new ByAnother(new Unrecorded(now), by));
    }

    /**
     * 下一步的预演。 What the case waits for, whoever does it: the step on, the step after as far as the same offices can
     * already clear its way, and what would settle anything left open.
     */
    public static List<Rehearsed> next(CaseState c, Circumstances now) {
        Optional<Act> step = c.stage() == null ? Optional.empty() : Steps.next(c.life());
        Optional<Act> after = step.filter(
                        act -> act != Act.DELIVER_REPLY || !c.life().followUp().open())
                .flatMap(Rehearsal::leadsTo)
                .flatMap(Steps::next);
        Stream<Rehearsed> steps = Stream.concat(
                step.map(act -> byAnyone(act, c, now)).stream(),
                after.map(act -> new Rehearsed(act, clearedBy(step.get(), byAnyone(act, c, now)))).stream()
                        .filter(act -> !act.open()));
        Stream<Rehearsed> settling = c.stage() == null
                ? Stream.empty()
                : Arrays.stream(Act.values())
                        .filter(Steps::settles)
                        .map(act -> byAnyone(act, c, now))
                        .filter(Rehearsed::open);
        return Stream.concat(steps, settling).toList();
    }

    /** 着手办理。 What the case knows of an act, in kebab case; empty where it is none of a case on record. */
    public static Optional<CaseCommand> begun(String act, CaseState c, Circumstances now) {
        return KnownAct.named(act)
                .filter(_ -> c.stage() != null)
                .map(known -> known instanceof Act onCase && onCase != Act.REGISTER_CASE ? onCase : null)
                .map(onCase -> Known.of(onCase, c, now));
    }

    private static Optional<Stage> leadsTo(Act step) {
        return step.facts().stream()
                .map(fact -> Lifecycle.of(fact).to())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<Refusal> clearedBy(Act step, Rehearsed after) {
        return after.inTheWay().stream()
                .filter(reason -> KnownRule.named(reason.rule())
                        .flatMap(KnownRule::usuallyMendedBy)
                        // A correction is asked for once it bars, not ahead.
                        .filter(mends -> mends != Act.CORRECT_RECORD && isWorkOf(mends, step.offices()))
                        .isPresent())
                .toList();
    }

    private static boolean isWorkOf(KnownAct act, Set<Office> offices) {
        return act.offices().containsAll(offices)
                && offices.stream().allMatch(office -> !(act instanceof Act onCase) || onCase.isWorkOf(office));
    }

    private static Rehearsed byAnyone(Act act, CaseState c, Circumstances now) {
        Actor anyone =
                new Actor(Blanks.WORDS, Blanks.WORDS, act.offices().iterator().next(), null, null);
        Circumstances theirs = new ByAnother(new Unrecorded(now), anyone);
        return new Rehearsed(act, refusals(() -> {
            CaseCommand specimen = Specimen.of(act, c, theirs);
            ClosedYear.judge(specimen, c, theirs, c.requirements(theirs));
            CaseDecider.decideUnderAnyOffice(specimen, c, theirs);
        }));
    }

    /** 由他人办理。 The same circumstances with another actor. */
    private record ByAnother(Circumstances now, Actor actor) implements SameCircumstances {}

    private static List<Refusal> inTheWay(Act act, CaseState c, Circumstances now) {
        return refusals(() -> {
            CaseCommand specimen = Specimen.of(act, c, now);
            if (act == Act.CORRECT_RECORD) {
                Authority.orRefuse(specimen, c.intake().charge(), now);
                Requirements r = c.requirements(now);
                CommonRules.judge(specimen, c, now, r);
                r.orRefuse();
            } else {
                CaseDecider.decide(specimen, c, now);
            }
        });
    }

    private static List<Refusal> refusals(Runnable decision) {
        try {
            decision.run();
            return List.of();
        } catch (RefusedException refusal) {
            return refusal.refused().rules().stream()
                    .filter(rule -> !FILLED_IN.contains(rule.rule()))
                    .map(Rehearsal::withoutSpecimen)
                    .toList();
        }
    }

    /** A reason that names a specimen's value says only that nothing in the case fits. */
    private static Refusal withoutSpecimen(Refusal reason) {
        String words = reason.missing().zh() + reason.missing().en();
        boolean named = Stream.of(Blanks.WORDS, Blanks.ANOTHER.value(), Integer.toString(Blanks.NUMBER))
                .anyMatch(words::contains);
        return named ? new Refusal(reason.rule(), reason.sentence(), NOTHING_FITS) : reason;
    }
}
