package banli.desk.act;

import banli.language.act.Act;
import banli.language.act.KnownRule;
import banli.language.act.Steps;
import banli.language.lifecycle.Stage;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.word.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 眼前。 What a case waits for, as it was rehearsed: the acts that clear the way, the step on, and those that settle what was left open.
 *
 * @param first the act for which it waits before all of these, null for none
 */
public record Ahead(RehearsalOfActs next, String first) {
    /** Where nothing was rehearsed: of another day, or for a reader who may not know. */
    public static final Ahead NOTHING = new Ahead(new RehearsalOfActs(null, null, List.of()), null);

    private Optional<Stage> stage() {
        return Optional.ofNullable(next.stage());
    }

    /** What stands in the way. */
    List<Refusal> missing() {
        return next.acts().stream().flatMap(act -> act.inTheWay().stream()).toList();
    }

    /** The step that moves the case on. */
    List<String> step() {
        return next.acts().stream()
                .map(ActRehearsed::act)
                .filter(Act.FOLLOW_UP_REPLY.id()::equals)
                .findFirst()
                .or(() -> stage().flatMap(Steps::next).map(Act::id))
                .stream()
                .toList();
    }

    /** What would settle anything left open. */
    List<String> settling() {
        return next.acts().stream()
                .filter(ActRehearsed::open)
                .map(ActRehearsed::act)
                .filter(act -> !step().contains(act))
                .toList();
    }

    /** All of it, what comes first first, each act with its first values behind a question mark. */
    private List<String> acts() {
        Stream<String> clearing = missing().stream()
                .flatMap(rule -> KnownRule.named(rule.rule()).stream())
                .flatMap(rule -> rule.mendedBy().stream().limit(1));
        return Stream.of(Stream.ofNullable(first), clearing, step().stream(), settling().stream())
                .flatMap(acts -> acts)
                .toList();
    }

    /** The first of these acts for which the case waits, with its first values; null for none. */
    public String awaited(List<ActRehearsed> open) {
        return acts().stream()
                .filter(act -> open.stream().anyMatch(one -> one.act().equals(name(act))))
                .findFirst()
                .orElse(null);
    }

    /** Whether an act leads on: the case waits for it, or it is another way from this stage. */
    public boolean leadsOn(String act) {
        return nearness(act) != Integer.MAX_VALUE;
    }

    /** Whether the case waits for an act. */
    public boolean isAwaited(String act) {
        return acts().stream().map(Ahead::name).anyMatch(act::equals);
    }

    /** How near an act is: the smaller, the sooner. */
    public int nearness(String act) {
        List<String> acts = acts().stream().map(Ahead::name).toList();
        if (acts.contains(act)) {
            return acts.indexOf(act);
        }
        boolean leads = stage().filter(stage ->
                        Stream.of(Act.values()).anyMatch(one -> one.id().equals(act) && Steps.leadsFrom(stage, one)))
                .isPresent();
        return leads ? acts.size() : Integer.MAX_VALUE;
    }

    /** The act without its first values. */
    static String name(String act) {
        return act.replaceFirst("\\?.*", "");
    }
}
