package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.event.DirectoryEvent.CredentialSet;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.word.Actor;
import banli.language.word.Office;
import java.time.LocalDate;
import java.util.List;

/** 登记人员。 Decides on people and their passwords; the administrators named at the opening are let in by the ledger itself. */
public final class DecideUsers {
    private DecideUsers() {}

    /** 登记人员。 Enters or renames a person; their unit may follow, because a section names its deputy leader first. */
    public static List<UserEntered> enter(EnterUser act, UserOnRecord user, Circumstances now) {
        LocalDate from = NamedSince.given(act.from(), user.person() == null, now.today());
        Conditions conditions = Conditions.of(now.actor(), user.person() == null && opens(act.person(), now), act)
                .id("person", act.person())
                .field("person", !Actor.SYSTEM.person().equals(act.person()), "此编号留给账本自身", "Kept for the ledger itself")
                .optionalId("unit", act.unit());
        user.since().judge(from, act.name() != null && act.name().strip().equals(user.name()), now.today(), conditions);
        conditions.orRefuse();
        return List.of(new UserEntered(act.person(), act.name().strip(), act.unit(), from));
    }

    /** 设置口令。 Sets one's own password; a demo's are set by the ledger itself. The fact holds nothing of it. */
    public static List<CredentialSet> setCredential(SetCredential act, UserOnRecord user, Circumstances now) {
        boolean own = now.actor().person().equals(act.person()) && now.actor().onBehalfOf() == null;
        boolean demo = now.demo() && now.actor().office() == Office.SYSTEM;
        Conditions conditions = Conditions.of(now.actor(), own || demo, act);
        if (!demo) {
            PasswordRules.judge(conditions, act.person(), act.password(), now);
        }
        conditions
                .rule(AdminRule.KNOWN_PERSON, user.person() != null, "请先登记该人员", "Enter the person first")
                .orRefuse();
        return List.of(new CredentialSet(act.person()));
    }

    private static boolean opens(String person, Circumstances now) {
        return now.actor().office() == Office.SYSTEM && now.directory().holds(person, Office.ADMIN, null);
    }
}
