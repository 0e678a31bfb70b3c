package banli.command.directory;

import static banli.command.rulebook.HouseRule.DELEGABLE_OFFICE;
import static banli.command.rulebook.HouseRule.DELEGATION_ON_RECORD;
import static banli.command.rulebook.HouseRule.DELEGATION_PERIOD;
import static banli.command.rulebook.HouseRule.FIT_DELEGATE;
import static banli.command.rulebook.HouseRule.KNOWN_PERSON;
import static banli.command.rulebook.HouseRule.OFFICE_HELD;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.HouseAct;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationEnded;
import banli.language.word.Office;
import java.util.List;

/** 代理。 Decides on delegations: by the person themself or an administrator, never by the delegate. */
public final class DecideDelegations {
    private DecideDelegations() {}

    /** 授权代理。 Lets another act for the person in an office they hold, from a day to a day. */
    public static List<Delegated> delegate(Delegate act, UserOnRecord user, Circumstances now) {
        boolean period = act.from() != null
                && act.to() != null
                && !act.to().isBefore(act.from())
                && !act.to().isBefore(now.today());
        String delegate = act.delegate();
        boolean fit = delegate != null
                && !delegate.equals(act.person())
                && !now.directory().holds(delegate, Office.ADMIN, null)
                && !now.directory().holds(delegate, Office.AUDITOR, null);
        Conditions.of(now.actor(), themself(act.person(), now), HouseAct.DELEGATE)
                .present("office", act.office())
                .present("delegate", delegate)
                .rule(
                        KNOWN_PERSON,
                        delegate != null && now.directory().person(delegate).isPresent(),
                        "请先登记代理人",
                        "Enter the delegate first")
                .rule(OFFICE_HELD, user.holds(act.office(), null), "委托人没有这一职务", "The person does not hold this office")
                .rule(
                        DELEGABLE_OFFICE,
                        act.office() != Office.ADMIN && act.office() != Office.AUDITOR,
                        "请由本人办理",
                        "Let the person act themself")
                .rule(FIT_DELEGATE, fit, "请另选代理人", "Choose another delegate")
                .rule(
                        DELEGATION_PERIOD,
                        period,
                        "请填写起止日期，止日不早于今天和起日",
                        "Give both days; the last is not before the first nor before today")
                .orRefuse();
        return List.of(new Delegated(act.person(), delegate, act.office(), act.from(), act.to()));
    }

    /** 结束代理。 Ends it early. */
    public static List<DelegationEnded> end(EndDelegation act, UserOnRecord user, Circumstances now) {
        boolean onRecord = user.delegations().stream()
                .anyMatch(one -> one.delegate().equals(act.delegate()) && one.office() == act.office());
        Conditions.of(now.actor(), themself(act.person(), now), HouseAct.END_DELEGATION)
                .rule(DELEGATION_ON_RECORD, onRecord, "没有这项代理", "There is no such delegation")
                .orRefuse();
        return List.of(new DelegationEnded(act.person(), act.delegate(), act.office()));
    }

    private static boolean themself(String person, Circumstances now) {
        return now.actor().person().equals(person) && now.actor().onBehalfOf() == null;
    }
}
