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
                                + (it.deputyLeader() == null ? "" : "，分管领导" + person(it.deputyLeader())) + "。",
                        "The unit “" + it.name() + "” (" + en(it.kind()) + ") was entered"
                                + (it.deputyLeader() == null ? "" : ", led by " + person(it.deputyLeader())) + ".");
            case UserEntered it ->
                text(
                        "登记人员" + it.name() + "，所在单位" + unit(it.unit()) + "。",
                        it.name() + " of " + unit(it.unit()) + " was entered as a user.");
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
            case CredentialSet it ->
                text(person(it.person()) + "的登录口令已设置。", "The password of " + person(it.person()) + " was set.");
            case ProposerEntered it ->
                text(
                        "登记提出人" + it.name() + "（" + zh(it.body()) + "）" + (it.confidential() ? "，要求保密" : "") + "。",
                        "The proposer " + it.name() + " (" + en(it.body()) + ") was entered"
                                + (it.confidential() ? " and asks for confidentiality" : "") + ".");
        };
    }

    private static String office(Office office, String unit) {
        return zh(office) + (unit == null ? "" : "（" + unit(unit) + "）");
    }

    private static String officeEn(Office office, String unit) {
        return en(office) + (unit == null ? "" : " (" + unit(unit) + ")");
    }
}
