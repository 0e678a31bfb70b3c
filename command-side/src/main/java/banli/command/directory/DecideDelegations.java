package banli.command.directory;

import static banli.language.act.AdminRule.ASKED_FIRST;
import static banli.language.act.AdminRule.DELEGABLE_OFFICE;
import static banli.language.act.AdminRule.DELEGATION_ON_RECORD;
import static banli.language.act.AdminRule.DELEGATION_PERIOD;
import static banli.language.act.AdminRule.FIT_DELEGATE;
import static banli.language.act.AdminRule.KNOWN_PERSON;
import static banli.language.act.AdminRule.OFFICE_HELD;
import static banli.language.act.AdminRule.TWO_PERSONS;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.command.DirectoryCommand.AskDelegation;
import banli.language.command.DirectoryCommand.ConfirmDelegation;
import banli.language.command.DirectoryCommand.DeclineDelegation;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationAsked;
import banli.language.event.DirectoryEvent.DelegationConfirmed;
import banli.language.event.DirectoryEvent.DelegationDeclined;
import banli.language.event.DirectoryEvent.DelegationEnded;
import banli.language.word.Office;
import java.util.List;

/** 代理。 Decides on delegations: the person gives them; where they can't, one administrator asks and another confirms. */
public final class DecideDelegations {
    private DecideDelegations() {}

    /** 授权代理。 The person lets another act for them in an office they hold, from a day to a day. */
    public static List<Delegated> delegate(Delegate act, UserOnRecord user, Circumstances now) {
        Delegated wanted = new Delegated(act.person(), act.delegate(), act.office(), act.from(), act.to());
        fits(Conditions.of(now.actor(), themself(act.person(), now), act), wanted, user, now)
                .orRefuse();
        return List.of(wanted);
    }

    /** 申请代理。 An administrator asks for it. */
    public static List<DelegationAsked> ask(AskDelegation act, UserOnRecord user, Circumstances now) {
        Delegated wanted = new Delegated(act.person(), act.delegate(), act.office(), act.from(), act.to());
        fits(Conditions.of(now.actor(), false, act), wanted, user, now).orRefuse();
        return List.of(
                new DelegationAsked(act.person(), act.delegate(), act.office(), act.from(), act.to(), act.reason()));
    }

    /** 确认代理。 Another administrator confirms; what was right when asked must still be right. */
    public static List<DelegationConfirmed> confirm(ConfirmDelegation act, UserOnRecord user, Circumstances now) {
        Lendings.Asked asked = user.lendings().asked().get(new Lendings.To(act.delegate(), act.office()));
        Conditions conditions = Conditions.of(now.actor(), false, act)
                .rule(ASKED_FIRST, asked != null, "没有申请过这项代理", "This delegation was not asked for")
                .rule(
                        TWO_PERSONS,
                        asked == null || !now.actor().person().equals(asked.by()),
                        "申请人不得确认，请由另一名管理员办理",
                        "The one who asked cannot decide; let another administrator do it");
        if (asked == null) {
            conditions.orRefuse();
        }
        DelegationAsked what = asked.what();
        Delegated wanted = new Delegated(act.person(), what.delegate(), what.office(), what.from(), what.to());
        fits(conditions, wanted, user, now).orRefuse();
        return List.of(new DelegationConfirmed(
                act.person(), what.delegate(), what.office(), what.from(), what.to(), asked.by()));
    }

    /** 不同意代理。 Declines it, or takes it back. */
    public static List<DelegationDeclined> decline(DeclineDelegation act, UserOnRecord user, Circumstances now) {
        boolean asked = user.lendings().asked().containsKey(new Lendings.To(act.delegate(), act.office()));
        Conditions.of(now.actor(), false, act)
                .rule(ASKED_FIRST, asked, "没有申请过这项代理", "This delegation was not asked for")
                .orRefuse();
        return List.of(new DelegationDeclined(act.person(), act.delegate(), act.office(), act.reason()));
    }

    /** 结束代理。 Ends it early: the person, or an administrator alone. */
    public static List<DelegationEnded> end(EndDelegation act, UserOnRecord user, Circumstances now) {
        boolean onRecord = user.delegations().stream()
                .anyMatch(one -> one.delegate().equals(act.delegate()) && one.office() == act.office());
        Conditions.of(now.actor(), themself(act.person(), now), act)
                .rule(DELEGATION_ON_RECORD, onRecord, "没有这项代理", "There is no such delegation")
                .orRefuse();
        return List.of(new DelegationEnded(act.person(), act.delegate(), act.office()));
    }

    private static Conditions fits(Conditions conditions, Delegated it, UserOnRecord user, Circumstances now) {
        boolean period = it.from() != null
                && it.to() != null
                && !it.to().isBefore(it.from())
                && !it.to().isBefore(now.today());
        String delegate = it.delegate();
        boolean fit = delegate != null
                && !delegate.equals(it.person())
                && !now.directory().holds(delegate, Office.ADMIN, null)
                && !now.directory().holds(delegate, Office.AUDITOR, null);
        return conditions
                .rule(
                        KNOWN_PERSON,
                        delegate != null && now.directory().person(delegate).isPresent(),
                        "请先登记代理人",
                        "Enter the delegate first")
                .rule(OFFICE_HELD, user.holds(it.office(), null), "委托人没有这一职务", "The person does not hold this office")
                .rule(
                        DELEGABLE_OFFICE,
                        it.office() != Office.ADMIN && it.office() != Office.AUDITOR,
                        "请由本人办理",
                        "Let the person act themself")
                .rule(FIT_DELEGATE, fit, "请另选代理人", "Choose another delegate")
                .rule(
                        DELEGATION_PERIOD,
                        period,
                        "请填写起止日期，止日不早于今天和起日",
                        "Give both days; the last is not before the first nor before today");
    }

    private static boolean themself(String person, Circumstances now) {
        return now.actor().person().equals(person) && now.actor().onBehalfOf() == null;
    }
}
