package banli.command.axon;

import banli.command.axon.record.DirectoryOnRecord;
import banli.command.directory.DecideFactors;
import banli.language.command.Command;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.Solemn;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * 须有第二验证方式。 Refuses a solemn act, and every act of an administrator, in an office for which the place's policy demands a
 * second factor, to whoever has none. That it was shown is the desk's to see; that there is one is proved here.
 */
final class SecondFactorDemanded {
    private SecondFactorDemanded() {}

    static void orRefuse(
            Command act, Actor actor, Map<String, ?> metadata, DirectoryOnRecord directory, LocalDate today) {
        boolean bears = actor.office() == Office.ADMIN || isSolemn(act);
        boolean exempt = OfficeVerifier.ofThemself(act, actor.person())
                || actor.office() == Office.SYSTEM
                || Meta.HISTORICAL.equals(metadata.get(Meta.ENTRY));
        if (bears && !exempt) {
            Set<Office> offices = directory.access(today).secondFactor();
            // The person is read only where it matters: most policies demand none.
            if (offices.contains(actor.office())) {
                DecideFactors.demanded(offices, directory.user(actor.person()), actor);
            }
        }
    }

    private static boolean isSolemn(Command act) {
        return act.getClass().isAnnotationPresent(Solemn.class)
                || act instanceof CorrectRecord correction
                        && correction.anew() != null
                        && correction.anew().getClass().isAnnotationPresent(Solemn.class);
    }
}
