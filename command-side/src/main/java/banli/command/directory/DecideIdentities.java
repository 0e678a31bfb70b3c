package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.DirectoryCommand.AskIdentity;
import banli.language.command.DirectoryCommand.ConfirmIdentity;
import banli.language.command.DirectoryCommand.EndIdentity;
import banli.language.event.DirectoryEvent.IdentityAsked;
import banli.language.event.DirectoryEvent.IdentityBound;
import banli.language.event.DirectoryEvent.IdentityEnded;
import java.util.List;

/** 统一登录的身份。 Decides whose an identity of a log-in server is: one administrator asks, another confirms. */
public final class DecideIdentities {
    private DecideIdentities() {}

    /** 申请绑定。 Asks that the identity be the person's. */
    public static List<IdentityAsked> ask(AskIdentity act, IdentityOnRecord identity, Circumstances now) {
        Conditions.of(now.actor(), false, act)
                .id("person", act.person())
                .rule(
                        AdminRule.KNOWN_PERSON,
                        act.person() != null
                                && now.directory().person(act.person()).isPresent(),
                        "请先登记该人员",
                        "Enter the person first")
                .rule(
                        AdminRule.IDENTITY_FREE,
                        identity.bound() == null,
                        "此身份已绑定他人，请先解除",
                        "This identity is bound to somebody; end that first")
                .orRefuse();
        return List.of(new IdentityAsked(act.person(), act.issuer(), act.subjectId()));
    }

    /** 确认绑定。 Another administrator confirms. */
    public static List<IdentityBound> confirm(ConfirmIdentity act, IdentityOnRecord identity, Circumstances now) {
        Conditions.of(now.actor(), false, act)
                .id("person", act.person())
                .rule(
                        AdminRule.IDENTITY_ASKED,
                        act.person() != null && act.person().equals(identity.asked()),
                        "请先为此人申请绑定该身份",
                        "Ask first that this identity be bound to this person")
                .rule(
                        AdminRule.TWO_PERSONS,
                        !now.actor().person().equals(identity.askedBy()),
                        "申请人不得确认，请由另一名管理员办理",
                        "The one who asked cannot confirm; let another administrator do it")
                .rule(
                        AdminRule.NOT_FOR_ONESELF,
                        !now.actor().person().equals(act.person()),
                        "请由本人以外的管理员确认",
                        "Let an administrator other than this person confirm")
                .orRefuse();
        return List.of(new IdentityBound(act.person(), act.issuer(), act.subjectId()));
    }

    /** 解除绑定。 Ends it; nobody comes in by it from then on. */
    public static List<IdentityEnded> end(EndIdentity act, IdentityOnRecord identity, Circumstances now) {
        Conditions.of(now.actor(), false, act)
                .id("person", act.person())
                .rule(
                        AdminRule.IDENTITY_BOUND,
                        act.person() != null && act.person().equals(identity.bound()),
                        "此身份没有绑定此人",
                        "This identity is not bound to this person")
                .orRefuse();
        return List.of(new IdentityEnded(act.person(), act.issuer(), act.subjectId(), act.reason()));
    }
}
