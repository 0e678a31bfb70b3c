package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.LedgerEvent;
import banli.language.event.LedgerEvent.*;
import banli.language.event.PolicyEvent;
import banli.language.event.PolicyEvent.*;
import banli.language.event.SeriesEvent;
import banli.language.event.SeriesEvent.*;
import banli.language.policy.OfficeLists;
import banli.language.word.Text;
import banli.language.word.proposal.ListKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 账本、规则、文号的句子。 Sentences of the ledger itself, its policies and its document numbers. */
final class LedgerSentences {
    private LedgerSentences() {}

    static Text of(LedgerEvent fact) {
        return switch (fact) {
            case LedgerOpened it ->
                text(
                        it.officeName() + "的账本启用，采用" + it.place() + "的规则。",
                        "The ledger of " + it.officeName() + " was opened under the policy of " + it.place() + ".");
            case HistoricalEntryAsked it ->
                text(
                        "申请开启" + years(it.years(), "、") + "年度的补录，来源：" + brief(it.source()) + because(it.reason()) + "。",
                        "Historical entry was asked for the years " + years(it.years(), ", ") + ", from "
                                + brief(it.source()) + since(it.reason()) + ".");
            case HistoricalEntryOpened it ->
                text(
                        "开启" + years(it.years(), "、") + "年度的补录，由" + person(it.askedBy()) + "申请，来源：" + brief(it.source())
                                + "。",
                        "Historical entry was opened for the years " + years(it.years(), ", ") + ", as "
                                + person(it.askedBy()) + " asked, from " + brief(it.source()) + ".");
            case HistoricalEntryDeclined it ->
                text("未开启补录" + because(it.reason()) + "。", "Historical entry was declined" + since(it.reason()) + ".");
            case HistoricalEntryClosed it ->
                text(
                        "补录结束，不再开启" + because(it.reason()) + "。",
                        "Historical entry was closed for good" + since(it.reason()) + ".");
            case YearClosed it ->
                text(
                        it.year() + "年度结束，共" + it.cases() + "件，此后只作更正" + because(it.reason()) + "。",
                        "The year " + it.year() + " was closed with " + it.cases()
                                + (it.cases() == 1 ? " case" : " cases") + "; it changes by corrections only"
                                + since(it.reason()) + ".");
            case SecurityLogSealed it ->
                text(
                        zh(it.day()) + "的安全记录已封存：" + it.count() + "笔，SHA-256 " + it.digest() + "。",
                        "The security record of " + en(it.day()) + " was sealed: " + it.count() + " events, SHA-256 "
                                + it.digest() + ".");
            case CaseHeadsSealed it ->
                text(
                        "封存各流末端：前" + it.size() + "条事实，" + it.streams() + "个流，根" + it.root() + "。",
                        "The ends of the streams were sealed: of the first " + it.size() + " facts, " + it.streams()
                                + " streams, root " + it.root() + ".");
            case SignerChangeAsked it ->
                text(
                        "申请更换签名密钥为 " + it.key() + "，待另一名管理员确认" + because(it.reason()) + "。",
                        "Another signing key was asked for, to be confirmed by another administrator"
                                + since(it.reason()) + ": " + it.key() + ".");
            case SignerChangeDeclined it ->
                text(
                        "未更换签名密钥" + because(it.reason()) + "。",
                        "Another signing key was declined" + since(it.reason()) + ".");
            case SignerChanged it ->
                text(
                        "更换签名密钥为 " + it.key() + "，由" + person(it.askedBy()) + "申请" + because(it.reason()) + "。",
                        "The signing key was changed, as " + person(it.askedBy()) + " asked" + since(it.reason()) + ": "
                                + it.key() + ".");
            case RestoreDeclared it ->
                text(
                        "声明恢复后有丢失：日志" + it.origin() + "签过" + it.size() + "条，只剩前" + it.kept() + "条；改由 " + it.key()
                                + " 签名，由" + person(it.askedBy()) + "申请" + because(it.why()) + "。",
                        "A loss at the restore was declared: the log " + it.origin() + " had signed " + it.size()
                                + " facts, the first " + it.kept() + " are left; from now on signs " + it.key()
                                + ", as "
                                + person(it.askedBy()) + " asked" + since(it.why()) + ".");
            case RebuildCertified it -> CertificateSentences.of(it);
            case EarlierFigureEntered it ->
                text(
                        "录入" + it.year() + "年指标" + it.figure() + "：" + value(it) + "，来源：" + brief(it.source()),
                        "The figure " + it.figure() + " of " + it.year() + " was entered: " + value(it) + ", source: "
                                + brief(it.source()));
        };
    }

    static Text of(PolicyEvent fact) {
        return switch (fact) {
            case PolicyAdopted it -> {
                Text policy = PolicyNames.of(it.document(), it.version());
                yield text(
                        "采用规则" + policy.zh() + "，自" + zh(it.from()) + "起施行。",
                        "The policy " + policy.en() + " was adopted, in force from " + en(it.from()) + ".");
            }
            case PolicyProposed it -> {
                Text policy = PolicyNames.of(it.document(), it.version());
                yield text(
                        "提议规则" + policy.zh() + "，拟自" + zh(it.from()) + "起施行，待另一名管理员采用。",
                        "The policy " + policy.en() + " was proposed, to be in force from " + en(it.from())
                                + "; another administrator is to adopt it.");
            }
            case CalendarProposed it ->
                text(
                        "提议" + it.year() + "年工作日历（" + it.version() + "），待另一名管理员采用。",
                        "The calendar of working days of " + it.year() + " (" + it.version()
                                + ") was proposed; another administrator is to adopt it.");
            case ListsProposed it ->
                text(
                        "提议清单（" + it.version() + "）：" + counted(it.lists(), false) + "，待另一名管理员采用。",
                        "Lists to choose from (" + it.version() + ") were proposed: " + counted(it.lists(), true)
                                + "; another administrator is to adopt them.");
            case ListsAdopted it ->
                text(
                        "采用清单（" + it.version() + "）：" + counted(it.lists(), false) + "。",
                        "Lists to choose from (" + it.version() + ") were adopted: " + counted(it.lists(), true) + ".");
            case PolicyDeclined it ->
                text(
                        "提议的“" + it.version() + "”不采用" + because(it.reason()) + "。",
                        "“" + it.version() + "” as proposed was not adopted" + since(it.reason()) + ".");
            case CalendarAdopted it ->
                text(
                        "采用" + it.year() + "年工作日历（" + it.version() + "）。",
                        "The calendar of working days of " + it.year() + " (" + it.version() + ") was adopted.");
        };
    }

    /** How many entries each list has. */
    private static String counted(OfficeLists lists, boolean english) {
        return Arrays.stream(ListKind.values())
                .filter(kind -> !lists.of(kind).isEmpty())
                .map(kind -> english
                        ? lists.of(kind).size() + " " + kind.label().en()
                        : kind.label().zh() + lists.of(kind).size() + "项")
                .collect(Collectors.joining(english ? ", " : "、"));
    }

    static Text of(SeriesEvent fact) {
        return switch (fact) {
            case NumberAllotted it ->
                text(
                        "为" + theCase(it.caseId()) + "编文号" + it.series().printed(it.number()) + "。",
                        "The number " + it.series().printed(it.number()) + " was allotted to case "
                                + theCase(it.caseId()) + ".");
            case NumberVoided it ->
                text(
                        "文号" + it.series().printed(it.number()) + "作废" + because(it.reason()) + "。",
                        "The number " + it.series().printed(it.number()) + " was voided" + since(it.reason()) + ".");
        };
    }

    private static String years(List<Integer> years, String between) {
        return years == null ? "—" : years.stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    private static String value(EarlierFigureEntered it) {
        return it.denominator() == null ? Long.toString(it.numerator()) : it.numerator() + "/" + it.denominator();
    }
}
