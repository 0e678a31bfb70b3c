package banli.command.directory;

import static banli.language.act.AdminRule.ADMINISTRATORS_ONLY;
import static banli.language.act.AdminRule.ASKED_FIRST;
import static banli.language.act.AdminRule.CODE_RIGHT;
import static banli.language.act.AdminRule.KNOWN_PERSON;
import static banli.language.act.AdminRule.NOT_FOR_ONESELF;
import static banli.language.act.AdminRule.TWO_PERSONS;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AcknowledgeReset;
import banli.language.command.DirectoryCommand.AskLoginCode;
import banli.language.command.DirectoryCommand.CancelLoginCode;
import banli.language.command.DirectoryCommand.ConfirmLoginCode;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.event.DirectoryEvent.CredentialSet;
import banli.language.event.DirectoryEvent.LoginCodeAsked;
import banli.language.event.DirectoryEvent.LoginCodeCancelled;
import banli.language.event.DirectoryEvent.LoginCodeIssued;
import banli.language.event.DirectoryEvent.ResetAcknowledged;
import banli.language.word.Office;
import java.util.List;
import java.util.function.BooleanSupplier;

/** 一次性口令。 Decides on codes with which people set their own password: one administrator asks, another confirms, neither for themself. */
public final class DecideLoginCodes {
    private DecideLoginCodes() {}

    /** 申请。 Asks for a code. */
    public static List<LoginCodeAsked> ask(AskLoginCode act, UserOnRecord user, Circumstances now) {
        forAnother(act, act.person(), user, now).orRefuse();
        return List.of(new LoginCodeAsked(act.person(), act.reason()));
    }

    /** 确认。 Another administrator confirms. */
    public static List<LoginCodeIssued> confirm(ConfirmLoginCode act, UserOnRecord user, Circumstances now) {
        String askedBy = user.logIn().codeAskedBy();
        forAnother(act, act.person(), user, now)
                .rule(ASKED_FIRST, askedBy != null, "没有人申请过", "Nobody asked for it")
                .rule(
                        TWO_PERSONS,
                        !now.actor().person().equals(askedBy),
                        "申请人不得确认，请由另一名管理员办理",
                        "The one who asked cannot decide; let another administrator do it")
                .orRefuse();
        return List.of(new LoginCodeIssued(act.person(), askedBy, now.today()));
    }

    /** 作废。 An administrator alone voids what was asked for or issued. */
    public static List<LoginCodeCancelled> cancel(CancelLoginCode act, UserOnRecord user, Circumstances now) {
        boolean any = user.logIn().codeAskedBy() != null || user.logIn().awaited();
        Conditions.of(now.actor(), false, act)
                .rule(ASKED_FIRST, any, "没有可作废的一次性口令", "There is no code to void")
                .orRefuse();
        return List.of(new LoginCodeCancelled(act.person(), act.reason()));
    }

    /** 由运行账本的人发给管理员。 Whoever runs the ledger gives one to an administrator, and to nobody else. */
    public static List<LoginCodeIssued> issue(IssueLoginCode act, UserOnRecord user, Circumstances now) {
        Conditions.of(now.actor(), false, act)
                .rule(KNOWN_PERSON, user.person() != null, "请先登记该人员", "Enter the person first")
                .rule(
                        ADMINISTRATORS_ONLY,
                        now.directory().holds(act.person(), Office.ADMIN, null),
                        "其他人的由两名管理员发给",
                        "Others get theirs from two administrators")
                .orRefuse();
        return List.of(new LoginCodeIssued(act.person(), null, now.today()));
    }

    /** 用它设置口令。 The person sets their password; whether the code is right is asked once the password will do. */
    public static List<CredentialSet> use(
            UseLoginCode act, UserOnRecord user, Circumstances now, BooleanSupplier codeIsRight) {
        Conditions conditions = PasswordRules.judge(
                Conditions.of(now.actor(), isThem(act.person(), now), act), act.person(), act.password(), now);
        conditions.orRefuse();
        boolean right = codeIsRight.getAsBoolean();
        conditions
                .rule(
                        CODE_RIGHT,
                        right && user.logIn().awaited(),
                        "请核对用户名和两半口令；仍不行的，请管理员重新发给",
                        "Check the user name and both halves; if it still fails, ask the administrators for another")
                .orRefuse();
        return List.of(new CredentialSet(act.person()));
    }

    /** 知道了。 The person has seen that their password was reset; seen once, nothing more is recorded. */
    public static List<ResetAcknowledged> acknowledge(AcknowledgeReset act, UserOnRecord user, Circumstances now) {
        Conditions.of(now.actor(), isThem(act.person(), now), act).orRefuse();
        return user.logIn().reset() == null ? List.of() : List.of(new ResetAcknowledged(act.person()));
    }

    /** What an administrator asks or confirms is about another person, who is in the directory. */
    static Conditions forAnother(Command act, String person, UserOnRecord user, Circumstances now) {
        return Conditions.of(now.actor(), false, act)
                .rule(KNOWN_PERSON, user.person() != null, "请先登记该人员", "Enter the person first")
                .rule(
                        NOT_FOR_ONESELF,
                        !now.actor().person().equals(person),
                        "请由本人以外的管理员办理",
                        "Let an administrator other than this person do it");
    }

    private static boolean isThem(String person, Circumstances now) {
        return now.actor().person().equals(person) && now.actor().onBehalfOf() == null;
    }
}
