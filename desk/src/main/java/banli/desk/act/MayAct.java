package banli.desk.act;

import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.act.KnownAct;
import banli.language.word.Office;
import java.util.Arrays;
import java.util.Set;

/** 谁可以打开。 Pages of acts beside the cases are there for the offices that do them; whether the act may be done is decided with it. */
final class MayAct {
    private MayAct() {}

    /** Refuses whoever holds no office that does this act. */
    static void orRefuse(Person person, String act) {
        orRefuse(
                person,
                KnownAct.named(act).map(KnownAct::offices).orElse(Set.of()).toArray(Office[]::new));
    }

    /** Refuses whoever holds none of these offices. */
    static void orRefuse(Person person, Office... offices) {
        if (Arrays.stream(offices).noneMatch(person::holds)) {
            throw Problem.of(ProblemKind.OFFICE);
        }
    }
}
