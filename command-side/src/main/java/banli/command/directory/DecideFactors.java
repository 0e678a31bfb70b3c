package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.RefusedException;
import banli.language.act.AdminAct;
import banli.language.act.AdminRule;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AskFactorRemoval;
import banli.language.command.DirectoryCommand.ConfirmFactorRemoval;
import banli.language.command.DirectoryCommand.DeclineFactorRemoval;
import banli.language.command.DirectoryCommand.EndSessions;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.FactorRemovalAsked;
import banli.language.event.DirectoryEvent.FactorRemovalConfirmed;
import banli.language.event.DirectoryEvent.FactorRemovalDeclined;
import banli.language.event.DirectoryEvent.SecondFactorRemoved;
import banli.language.event.DirectoryEvent.SecondFactorSet;
import banli.language.event.DirectoryEvent.SessionsEnded;
import banli.language.word.Actor;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.person.FactorKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 第二验证方式。 Decides on second factors: enrolled and taken away by the person alone; for who lost theirs all are taken away by two administrators. */
public final class DecideFactors {
    /** 动态验证码的编号。 The id of the one app a person has; another takes its place. */
    public static final String CODE_APP = "code-app";

    /** 备用码的编号。 The id of a person's recovery codes. */
    public static final String RECOVERY_CODES = "recovery-codes";

    private static final Text WAY = new Text(
            "请先在“本人”页（/me）登记通行密钥或动态验证码，再办理",
            "Enrol a passkey or an app for codes on your own page (/me) first, then act");
    private static final int CODES = 10;
    private static final int LONGEST_LABEL = 50;

    private DecideFactors() {}

    /**
     * 登记通行密钥。 Enrols a passkey.
     *
     * @param factor its id here
     */
    public static List<SecondFactorSet> passkey(SetPasskey act, String factor, UserOnRecord user, Circumstances now) {
        own(act.person(), user, now, AdminAct.SET_PASSKEY)
                .words("label", act.label(), LONGEST_LABEL)
                .present("passkey", act.passkey())
                .field(
                        "passkey",
                        !user.factors().set().containsKey(factor),
                        "这把通行密钥已经登记",
                        "This passkey is enrolled already")
                .orRefuse();
        return List.of(new SecondFactorSet(
                act.person(), FactorKind.PASSKEY, factor, act.label().strip()));
    }

    /**
     * 登记动态验证码。 Enrols an app.
     *
     * @param right whether the code sent with it is one of the secret's
     */
    public static List<SecondFactorSet> codeApp(SetCodeApp act, boolean right, UserOnRecord user, Circumstances now) {
        own(act.person(), user, now, AdminAct.SET_CODE_APP)
                .words("label", act.label(), LONGEST_LABEL)
                .field(
                        "code",
                        right,
                        "验证码不对。请输入应用此刻显示的6位数字，并核对手机的时间",
                        "The code is wrong. Type the 6 digits that the app shows now, and check the phone's clock")
                .orRefuse();
        return List.of(new SecondFactorSet(
                act.person(), FactorKind.CODE_APP, CODE_APP, act.label().strip()));
    }

    /** 换发备用码。 Gives recovery codes; they stand in for a factor, so there is one. */
    public static List<SecondFactorSet> recoveryCodes(SetRecoveryCodes act, UserOnRecord user, Circumstances now) {
        List<String> codes = act.codes() == null ? List.of() : act.codes();
        own(act.person(), user, now, AdminAct.SET_RECOVERY_CODES)
                .field(
                        "codes",
                        codes.size() == CODES
                                && codes.stream().distinct().count() == CODES
                                && codes.stream().allMatch(one -> one != null && one.matches("[0-9a-z-]{16,40}")),
                        "须为" + CODES + "个不同的备用码，每个至少16个小写字母或数字",
                        CODES + " different codes, each of at least 16 lower-case letters or digits")
                .rule(
                        AdminRule.FACTOR_FIRST,
                        user.hasSecondFactor(),
                        "请先登记通行密钥或动态验证码",
                        "Enrol a passkey or an app first")
                .orRefuse();
        return List.of(new SecondFactorSet(act.person(), FactorKind.RECOVERY_CODES, RECOVERY_CODES, null));
    }

    /** 申请停用他人的。 Asks that all of a person who lost them be taken away. */
    public static List<FactorRemovalAsked> askRemoval(AskFactorRemoval act, UserOnRecord user, Circumstances now) {
        lost(act, act.person(), user, now).orRefuse();
        return List.of(new FactorRemovalAsked(act.person(), act.reason()));
    }

    /** 确认停用他人的。 Another administrator confirms, and all are gone. */
    public static List<DirectoryEvent> confirmRemoval(ConfirmFactorRemoval act, UserOnRecord user, Circumstances now) {
        String askedBy = user.factors().removalAskedBy();
        asked(lost(act, act.person(), user, now), askedBy)
                .rule(
                        AdminRule.TWO_PERSONS,
                        !now.actor().person().equals(askedBy),
                        "申请人不得确认，请由另一名管理员办理",
                        "The one who asked cannot decide; let another administrator do it")
                .orRefuse();
        return Stream.concat(
                        Stream.<DirectoryEvent>of(new FactorRemovalConfirmed(act.person(), askedBy, now.today())),
                        user.factors().set().values().stream().map(DecideFactors::removed))
                .toList();
    }

    /** 不停用他人的。 An administrator alone declines or takes back. */
    public static List<FactorRemovalDeclined> declineRemoval(
            DeclineFactorRemoval act, UserOnRecord user, Circumstances now) {
        asked(Conditions.of(now.actor(), false, act), user.factors().removalAskedBy())
                .orRefuse();
        return List.of(new FactorRemovalDeclined(act.person(), act.reason()));
    }

    /** 停用。 Takes a factor away; with the last one the recovery codes go too. */
    public static List<SecondFactorRemoved> remove(RemoveSecondFactor act, UserOnRecord user, Circumstances now) {
        SecondFactorSet set = act.factor() == null ? null : user.factors().set().get(act.factor());
        Conditions.of(now.actor(), themself(act.person(), now), act)
                .rule(
                        AdminRule.FACTOR_ON_RECORD,
                        set != null && set.kind() == act.kind(),
                        "没有登记这一验证方式",
                        "No such second factor is enrolled")
                .orRefuse();
        SecondFactorRemoved removed = removed(set);
        return user.with(removed, act.person()).hasSecondFactor()
                        || !user.factors().set().containsKey(RECOVERY_CODES)
                ? List.of(removed)
                : set.kind() == FactorKind.RECOVERY_CODES
                        ? List.of(removed)
                        : List.of(removed, removed(user.factors().set().get(RECOVERY_CODES)));
    }

    /** 全部退出。 Ends all sessions. */
    public static List<SessionsEnded> endSessions(EndSessions act, UserOnRecord user, Circumstances now) {
        Conditions.of(now.actor(), themself(act.person(), now), act)
                .rule(AdminRule.KNOWN_PERSON, user.person() != null, "请先登记该人员", "Enter the person first")
                .orRefuse();
        return List.of(new SessionsEnded(act.person()));
    }

    /** 须有第二验证方式。 Refuses whoever acts in one of these offices and has no second factor. */
    public static void demanded(Set<Office> offices, UserOnRecord user, Actor actor) {
        if (offices.contains(actor.office()) && !user.hasSecondFactor()) {
            throw RefusedException.of(Refused.Code.RULE, AdminRule.SECOND_FACTOR, WAY);
        }
    }

    private static Conditions lost(Command act, String person, UserOnRecord user, Circumstances now) {
        return DecideLoginCodes.forAnother(act, person, user, now)
                .rule(
                        AdminRule.FACTOR_ON_RECORD,
                        !user.factors().set().isEmpty(),
                        "没有登记第二验证方式",
                        "No second factor is enrolled");
    }

    private static Conditions asked(Conditions conditions, String askedBy) {
        return conditions.rule(AdminRule.ASKED_FIRST, askedBy != null, "没有人申请过", "Nobody asked for it");
    }

    private static Conditions own(String person, UserOnRecord user, Circumstances now, AdminAct act) {
        return Conditions.of(now.actor(), themself(person, now), act)
                .rule(AdminRule.KNOWN_PERSON, user.person() != null, "请先登记该人员", "Enter the person first");
    }

    private static SecondFactorRemoved removed(SecondFactorSet set) {
        return new SecondFactorRemoved(set.person(), set.kind(), set.factor(), set.label());
    }

    private static boolean themself(String person, Circumstances now) {
        return now.actor().person().equals(person) && now.actor().onBehalfOf() == null;
    }
}
