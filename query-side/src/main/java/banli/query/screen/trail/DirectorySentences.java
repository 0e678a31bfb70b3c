package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.*;
import banli.language.word.Office;
import banli.language.word.Text;

/** 通讯录的句子。 Sentences of the directory; none holds contact details. */
final class DirectorySentences {
    private DirectorySentences() {}

    static Text of(DirectoryEvent fact) {
        return switch (fact) {
            case UnitEntered it ->
                text(
                        "登记单位“" + it.name() + "”（" + zh(it.kind()) + "）"
                                + (it.from() == null ? "" : "，自" + zh(it.from()) + "起")
                                + (it.deputyLeader() == null ? "" : "，分管领导" + person(it.deputyLeader()))
                                + (it.head() == null ? "" : "，科室负责人" + person(it.head())) + "。",
                        "The unit “" + it.name() + "” (" + en(it.kind()) + ") was entered"
                                + (it.from() == null ? "" : " as of " + en(it.from()))
                                + (it.deputyLeader() == null ? "" : ", led by " + person(it.deputyLeader()))
                                + (it.head() == null ? "" : ", headed by " + person(it.head())) + ".");
            case SectionMergeAsked it ->
                text(
                        "申请" + unit(it.unit()) + "自" + zh(it.from()) + "起并入" + unit(it.into()) + because(it.reason())
                                + "。",
                        "It was asked that " + unit(it.unit()) + " be merged into " + unit(it.into()) + " from "
                                + en(it.from()) + " on" + since(it.reason()) + ".");
            case SectionMergeDeclined it ->
                text(
                        unit(it.unit()) + "未并入他科" + because(it.reason()) + "。",
                        unit(it.unit()) + " was not merged into another section" + since(it.reason()) + ".");
            case SectionMerged it ->
                text(
                        unit(it.unit()) + "自" + zh(it.from()) + "起并入" + unit(it.into()) + "，由" + person(it.askedBy())
                                + "申请" + because(it.reason()) + "。",
                        unit(it.unit()) + " was merged into " + unit(it.into()) + " from " + en(it.from()) + " on, as "
                                + person(it.askedBy()) + " asked" + since(it.reason()) + ".");
            case UserEntered it ->
                text(
                        "登记人员" + it.name() + (it.from() == null ? "" : "，自" + zh(it.from()) + "起") + "，所在单位"
                                + unit(it.unit()) + "。",
                        it.name() + " of " + unit(it.unit()) + " was entered as a user"
                                + (it.from() == null ? "" : " as of " + en(it.from())) + ".");
            case OfficeAsked it ->
                text(
                        "为" + person(it.person()) + "申请职务：" + office(it.office(), it.unit()) + "。",
                        "An office was asked for " + person(it.person()) + ": " + officeEn(it.office(), it.unit())
                                + ".");
            case OfficeConfirmed it ->
                text(
                        "授予" + person(it.person()) + "职务：" + office(it.office(), it.unit()) + "。",
                        person(it.person()) + " now holds an office: " + officeEn(it.office(), it.unit()) + ".");
            case OfficeDeclined it ->
                text(
                        "未授予" + person(it.person()) + "职务：" + office(it.office(), it.unit()) + because(it.reason())
                                + "。",
                        "An office was not given to " + person(it.person()) + ": " + officeEn(it.office(), it.unit())
                                + since(it.reason()) + ".");
            case OfficeRevoked it ->
                text(
                        "撤销" + person(it.person()) + "的职务：" + office(it.office(), it.unit()) + because(it.reason())
                                + "。",
                        "An office of " + person(it.person()) + " was revoked: " + officeEn(it.office(), it.unit())
                                + since(it.reason()) + ".");
            case DelegationAsked it ->
                text(
                        "申请由" + person(it.delegate()) + "代理" + person(it.person()) + "的" + zh(it.office()) + "职务，自"
                                + zh(it.from()) + "至" + zh(it.to()) + because(it.reason()) + "。",
                        "It was asked that " + person(it.delegate()) + " act for " + person(it.person()) + " as "
                                + en(it.office()) + " from " + en(it.from()) + " to " + en(it.to())
                                + since(it.reason()) + ".");
            case DelegationDeclined it ->
                text(
                        "未同意由" + person(it.delegate()) + "代理" + person(it.person()) + "的" + zh(it.office()) + "职务"
                                + because(it.reason()) + "。",
                        "A delegation of " + person(it.person()) + " to " + person(it.delegate()) + " as "
                                + en(it.office()) + " was declined" + since(it.reason()) + ".");
            case DelegationConfirmed it ->
                text(
                        "经" + person(it.askedBy()) + "申请，由" + person(it.delegate()) + "代理" + person(it.person()) + "的"
                                + zh(it.office()) + "职务，自" + zh(it.from()) + "至" + zh(it.to()) + "。",
                        "As " + person(it.askedBy()) + " asked, " + person(it.delegate()) + " may act for "
                                + person(it.person()) + " as " + en(it.office()) + " from " + en(it.from()) + " to "
                                + en(it.to()) + ".");
            case Delegated it ->
                text(
                        person(it.person()) + "授权" + person(it.delegate()) + "代理" + zh(it.office()) + "职务，自"
                                + zh(it.from()) + "至" + zh(it.to()) + "。",
                        person(it.delegate()) + " may act for " + person(it.person()) + " as " + en(it.office())
                                + " from " + en(it.from()) + " to " + en(it.to()) + ".");
            case DelegationEnded it ->
                text(
                        person(it.delegate()) + "不再代理" + person(it.person()) + "的" + zh(it.office()) + "职务。",
                        person(it.delegate()) + " no longer acts for " + person(it.person()) + " as " + en(it.office())
                                + ".");
            case IdentityAsked it ->
                text(
                        "为" + person(it.person()) + "申请绑定统一登录身份：" + it.subjectId() + "（" + it.issuer() + "）。",
                        "It was asked that the log-in identity " + it.subjectId() + " (" + it.issuer() + ") let "
                                + person(it.person()) + " in.");
            case IdentityBound it ->
                text(
                        person(it.person()) + "绑定统一登录身份：" + it.subjectId() + "（" + it.issuer() + "）。",
                        "The log-in identity " + it.subjectId() + " (" + it.issuer() + ") lets " + person(it.person())
                                + " in.");
            case IdentityEnded it ->
                text(
                        person(it.person()) + "的统一登录身份" + it.subjectId() + "（" + it.issuer() + "）已解除"
                                + because(it.reason()) + "。",
                        "The log-in identity " + it.subjectId() + " (" + it.issuer() + ") of " + person(it.person())
                                + " was ended" + since(it.reason()) + ".");
            case CredentialSet it ->
                text(person(it.person()) + "的登录口令已设置。", "The password of " + person(it.person()) + " was set.");
            case LoginCodeAsked it ->
                text(
                        "为" + person(it.person()) + "申请一次性口令" + because(it.reason()) + "。",
                        "A one-time code was asked for " + person(it.person()) + since(it.reason()) + ".");
            case LoginCodeIssued it ->
                text(
                        (it.askedBy() == null ? "由运行账本的人" : "经" + person(it.askedBy()) + "申请，") + "发给"
                                + person(it.person()) + "一次性口令；原口令作废，本人设置新口令以前不得办理。",
                        (it.askedBy() == null
                                        ? "Whoever runs the ledger gave "
                                        : "As " + person(it.askedBy()) + " asked, ")
                                + person(it.person())
                                + (it.askedBy() == null ? " a one-time code" : " was given a one-time code")
                                + "; the password before it is void, and nothing is done by them before they set their"
                                + " own.");
            case LoginCodeCancelled it ->
                text(
                        "作废" + person(it.person()) + "的一次性口令" + because(it.reason()) + "。",
                        "The one-time code of " + person(it.person()) + " was made void" + since(it.reason()) + ".");
            case ResetAcknowledged it ->
                text(person(it.person()) + "已知道口令被重置。", person(it.person()) + " has seen that the password was reset.");
            case SecondFactorSet it ->
                text(
                        person(it.person()) + "登记了第二验证方式：" + zh(it.kind()) + named(it.label()) + "。",
                        person(it.person()) + " enrolled a second factor: " + en(it.kind()) + namedEn(it.label())
                                + ".");
            case SecondFactorRemoved it ->
                text(
                        person(it.person()) + "的第二验证方式已停用：" + zh(it.kind()) + named(it.label()) + "。",
                        "A second factor of " + person(it.person()) + " was taken away: " + en(it.kind())
                                + namedEn(it.label()) + ".");
            case FactorRemovalAsked it ->
                text(
                        "为" + person(it.person()) + "申请停用全部第二验证方式" + because(it.reason()) + "。",
                        "It was asked that all second factors of " + person(it.person()) + " be taken away"
                                + since(it.reason()) + ".");
            case FactorRemovalConfirmed it ->
                text(
                        "经" + person(it.askedBy()) + "申请，停用" + person(it.person()) + "的全部第二验证方式。",
                        "As " + person(it.askedBy()) + " asked, all second factors of " + person(it.person())
                                + " were taken away.");
            case FactorRemovalDeclined it ->
                text(
                        "不停用" + person(it.person()) + "的第二验证方式" + because(it.reason()) + "。",
                        "The second factors of " + person(it.person()) + " stay" + since(it.reason()) + ".");
            case SessionsEnded it ->
                text(person(it.person()) + "的全部会话已结束。", "All sessions of " + person(it.person()) + " were ended.");
            case ProposerEntered it ->
                text(
                        "登记提出人" + it.name() + "（" + zh(it.body()) + "）" + (it.confidential() ? "，要求保密" : "") + "。",
                        "The proposer " + it.name() + " (" + en(it.body()) + ") was entered"
                                + (it.confidential() ? " and asks for confidentiality" : "") + ".");
        };
    }

    private static String named(String label) {
        return label == null ? "" : "（" + label + "）";
    }

    private static String namedEn(String label) {
        return label == null ? "" : " (" + label + ")";
    }

    private static String office(Office office, String unit) {
        return zh(office) + (unit == null ? "" : "（" + unit(unit) + "）");
    }

    private static String officeEn(Office office, String unit) {
        return en(office) + (unit == null ? "" : " (" + unit(unit) + ")");
    }
}
