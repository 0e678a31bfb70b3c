package banli.language.act;

import banli.language.word.Text;
import java.util.List;

/** 案件之外的规则。 Rules of the acts beside the cases: people, units, offices, numbers, policies and the ledger. */
public enum AdminRule implements KnownRule {
    /** 职务权限 — each act has its offices. */
    OFFICE("office", "须由有权职务办理或查阅", "Done and read only in an office that may"),
    /** 两人办理 — one administrator asks, another confirms. */
    TWO_PERSONS(
            "two-persons", "须由两名管理员办理，一人申请，另一人确认", "This takes two administrators, one asking and another confirming"),
    /** 先申请 — what a second administrator decides was asked for. */
    ASKED_FIRST("asked-first", "须先由一名管理员申请", "One administrator asks for it first"),
    /** 补录不再开启 — historical entry, once closed, stays closed. */
    ENTRY_NOT_CLOSED("entry-not-closed", "补录结束后不再开启", "Historical entry, once closed, is not opened again"),
    /** 补录已开启 — only what is open is closed. */
    ENTRY_OPEN("entry-open", "补录须已开启", "Historical entry is open"),
    /** 不为自己办理 — nobody grants or takes away their own office, or resets their own password. */
    NOT_FOR_ONESELF("not-for-oneself", "不得为本人办理", "Nobody decides this for themself"),
    /** 人员须已登记 — people are in the directory. */
    KNOWN_PERSON("known-person", "人员须已登记", "The person is in the directory"),
    /** 单位须已登记 — units are in the directory. */
    KNOWN_UNIT("known-unit", "单位须已登记", "The unit is in the directory"),
    /** 并入在用的科室 — a section is merged into another that stands. */
    MERGED_INTO_SECTION("merged-into-section", "科室须并入另一个在用的科室", "A section is merged into another section that stands"),
    /** 科室在用 — a section that was merged into another is over. */
    SECTION_STANDS("section-stands", "已并入他科的科室不再变动", "A section that was merged into another changes no more"),
    /** 科室须先交接 — no section is dissolved while work waits in it. */
    SECTION_HANDED_OVER(
            "section-handed-over", "科室并入以前，在办的事项须先交接", "What is open in a section is handed over before it is merged"),
    /** 科室职务在科室 — a section's office is held in a section. */
    SECTION_OFFICE_IN_SECTION("section-office-in-section", "科室职务须授予在业务科室", "A section's office is held in a section"),
    /** 科室负责人在本科室 — a section's head holds office in it. */
    HEAD_OF_SECTION("head-of-section", "科室负责人须在该科室任职", "The head of a section holds office in it"),
    /** 管理员不兼业务职务 — an administrator holds no business office, and the other way round. */
    ADMIN_APART("admin-holds-no-business-office", "管理员不兼任其他职务", "An administrator holds no other office"),
    /** 审计不兼其他职务 — an auditor holds no other office. */
    AUDITOR_APART("auditor-holds-no-other-office", "审计人员不兼任其他职务", "An auditor holds no other office"),
    /** 一次性口令 — a code is right, in time, and used once. */
    CODE_RIGHT("code-right", "一次性口令不对、已过期、已用过或已作废", "The one-time code is not right, too old, used or void"),
    /** 只发给管理员 — whoever runs the ledger gives codes to administrators only. */
    ADMINISTRATORS_ONLY(
            "administrators-only",
            "运行账本的人只给管理员发一次性口令",
            "Whoever runs the ledger gives one-time codes to administrators only"),
    /** 第二验证方式 — an office that the policy names acts solemnly with a second factor only. */
    SECOND_FACTOR("second-factor", "本职务须有第二种验证方式", "This office needs a second factor"),
    /** 已登记的验证方式 — only what is enrolled is taken away. */
    FACTOR_ON_RECORD("factor-on-record", "须确有这一验证方式", "The second factor is enrolled"),
    /** 先有验证方式 — recovery codes stand in for another factor. */
    FACTOR_FIRST("factor-first", "备用码须在登记其他验证方式之后领取", "Recovery codes come after another second factor"),
    /** 可授予的职务 — proposers and the ledger itself are not granted an office. */
    GRANTABLE_OFFICE(
            "grantable-office", "提出人和系统不是可授予的职务", "The offices of proposers and of the ledger itself are not granted"),
    /** 先申请后确认 — only what was asked for is confirmed or declined. */
    OFFICE_ASKED("office-asked", "授予职务须先有申请", "An office is confirmed or declined once it was asked for"),
    /** 不重复授予 — an office is granted once. */
    OFFICE_NOT_YET_HELD("office-not-yet-held", "同一职务不重复授予", "An office is granted once"),
    /** 确有该职务 — the person holds the office. */
    OFFICE_HELD("office-held", "须确有该职务", "The person holds the office"),
    /** 代理期限 — a delegation has a first and a last day, not over yet. */
    DELEGATION_PERIOD(
            "delegation-period", "代理须有起止日期，且尚未届满", "A delegation has a first and a last day and is not over yet"),
    /** 可代理的职务 — administrators and auditors act in person. */
    DELEGABLE_OFFICE("delegable-office", "管理员和审计职务不得代理", "Administrators and auditors act in person"),
    /** 代理人 — a delegate is another person of the office, neither administrator nor auditor. */
    FIT_DELEGATE(
            "fit-delegate",
            "代理人须为本人以外的人员，且不是管理员或审计人员",
            "A delegate is another person, neither administrator nor auditor"),
    /** 确有代理 — the delegation is on record. */
    DELEGATION_ON_RECORD("delegation-on-record", "须确有该项代理", "The delegation is on record"),
    /** 先申请后绑定 — only what was asked for is confirmed. */
    IDENTITY_ASKED("identity-asked", "绑定身份须先有申请", "An identity is bound once it was asked for"),
    /** 一个身份只绑定一人 — an identity lets one person in. */
    IDENTITY_FREE("identity-free", "一个身份只绑定一人", "An identity lets one person in"),
    /** 确有绑定 — only what is bound is ended. */
    IDENTITY_BOUND("identity-bound", "须确有该项绑定", "The identity is bound to the person"),
    /** 账本只启用一次 — a ledger is opened once. */
    LEDGER_OPENED_ONCE("ledger-opened-once", "账本只启用一次", "A ledger is opened once"),
    /** 账本须已启用 — figures are entered into an open ledger. */
    LEDGER_OPENED("ledger-opened", "账本须已启用", "The ledger is open"),
    /** 两名管理员 — a ledger opens with two administrators. */
    TWO_ADMINISTRATORS("two-administrators", "启用账本须有至少两名管理员", "A ledger opens with at least two administrators"),
    /** 往年 — figures and cases of years before the opening only are entered by hand. */
    EARLIER_YEAR(
            "earlier-year",
            "往年数字和补录只用于账本启用以前的年份",
            "Earlier figures and historical entry are for years before the opening only"),
    /** 逐日封存 — each day of the security record is sealed once, in order. */
    DAY_AFTER_DAY("day-after-day", "安全记录逐日封存，不重复、不跳日", "The security record is sealed day after day, each once"),
    /** 末端往后封 — the ends of the streams are sealed as of more facts each time. */
    HEADS_OF_MORE("heads-of-more", "各流末端每次封存到更后的事实", "The ends of the streams are sealed as of more facts each time"),
    /** 换钥的文书 — a change of the signing key brings the document that the new key signed. */
    SIGNER_DOCUMENT(
            "signer-document",
            "更换签名密钥须有新密钥签的文书，接着现行的密钥",
            "Another signing key brings the document that it signed, and follows on the one in force"),
    /** 年度已开始 — a year that has cases is closed. */
    YEAR_BEGUN("year-begun", "结束的年度须有案件", "A year that is closed has cases"),
    /** 年度未结束 — a closed year stays closed. */
    YEAR_NOT_CLOSED("year-not-closed", "年度结束后只作更正", "A closed year changes by corrections only"),
    /** 案件均已办结 — a year is closed once each of its cases has ended. */
    YEAR_ENDED("year-ended", "年度的案件须均已办结", "Each case of a year has ended before the year is closed"),
    /** 先提议后采用 — a policy or a calendar is adopted once it was proposed. */
    PROPOSED_FIRST("proposed-first", "规则和日历须先提议，再由他人采用", "A policy or a calendar is proposed before it is adopted"),
    /** 他人采用 — nobody adopts what they proposed. */
    ANOTHER_ADOPTS(
            "another-adopts", "规则和日历由提议人以外的管理员采用", "A policy or a calendar is adopted by another than proposed it"),
    /** 版本不重复 — a version names one document. */
    VERSION_ONCE("version-once", "一个版本号只对应一份文件", "A version names one document"),
    /** 文号须已编 — only an allotted number is voided. */
    NUMBER_ALLOTTED("number-allotted", "文号须已编排", "The number was allotted"),
    /** 不重复作废 — a number is voided once. */
    NUMBER_NOT_VOIDED("number-not-voided", "文号不重复作废", "A number is voided once"),
    /** 文号不重用 — a number from outside is that of one letter. */
    NUMBER_FREE(
            "number-free",
            "一个文号只用于一份函件，作废的不再用",
            "A document number is that of one letter, and is not used again once voided"),
    /** 先交接 — no office is taken away while work waits for its holder. */
    WORK_HANDED_OVER("work-handed-over", "撤销职务以前，在办的事项须先交接", "Work is handed over before an office is taken away"),
    /** 会议只记一次 — a meeting is recorded once under its number. */
    MEETING_ONCE("meeting-once", "一个会议编号只记录一次", "A meeting is recorded once under its number"),
    /** 会议须在案 — only a meeting on record is corrected, or gets papers. */
    MEETING_ON_RECORD("meeting-on-record", "会议须已记录", "The meeting is on record"),
    /** 决定不改号 — what was reported as done stays, and no decision gets another number. */
    DECISIONS_STAND(
            "decisions-stand",
            "决定事项的序号不变，已报告办结的不再更正",
            "Decisions keep their numbers, and those reported as done stay as they are"),
    /** 更正须有不同 — a correction changes something. */
    MEETING_CHANGES("meeting-changes", "更正后的会议记录须与原来不同", "A corrected meeting differs from what was on record"),
    /** 材料不重复 — a paper is added once. */
    PAPER_ONCE("paper-once", "同一份会议材料只添加一次", "A paper of a meeting is added once"),
    /** 不得在将来 — what is recorded has happened. */
    NOT_IN_FUTURE("not-in-future", "任何事项都不得发生在今天之后", "Nothing happens in the future"),
    /** 案件须在案 — a meeting is about cases on record. */
    KNOWN_CASE("known-case", "会议所议的案件须已登记", "The cases of a meeting are on record"),
    /** 责任人须任职 — what a meeting decided waits for somebody who holds an office. */
    OWNER_IN_OFFICE("owner-in-office", "会议决定事项的责任人须任职", "Whoever is to see to a decision holds an office"),
    /** 决定须在案 — only what a meeting decided is reported. */
    DECISION_ON_RECORD("decision-on-record", "所报告的须为会议决定的事项", "What is reported was decided at a meeting"),
    /** 不重复报告 — a decision is reported as done once. */
    DECISION_OPEN("decision-open", "会议决定事项只报告一次办结", "A decision is reported as done once"),
    /** 总结待签发 — what is issued or sent back was submitted and waits. */
    SUMMARY_WAITS(
            "summary-waits", "签发或退回的总结须已提交、尚未决定", "A summary that is issued or sent back was submitted and waits"),
    /** 签发所读 — what is issued is the text that was read. */
    SUMMARY_AS_READ(
            "summary-as-read",
            "签发、退回和撤回的须正是所读的文字",
            "What is issued, sent back or withdrawn is precisely the text that was read"),
    /** 他人签发 — nobody issues what they submitted. */
    SUMMARY_BY_TWO("summary-by-two", "总结由提交人以外的主要领导签发", "A summary is issued by another person than who submitted it"),
    /** 总结已签发 — only what was issued is withdrawn. */
    SUMMARY_ISSUED("summary-issued", "撤回的总结须已签发", "A summary that is withdrawn was issued"),
    /** 因办理而须知 — personal details are read by those who handle the case. */
    NEED_TO_KNOW(
            "need-to-know",
            "联系方式和加密备注只由办理该案的人查看",
            "Contact details and private notes are read by those who handle the case only"),
    /** 提出人须已登记 — what is restricted or erased is on record. */
    KNOWN_SUBJECT("known-subject", "提出人须已登记", "The proposer is in the directory"),
    /** 删除不可逆 — what is erased by law stays erased. */
    NOT_ERASED("not-erased", "已依法删除的个人信息不再处理，也不再收集", "What was erased by law is not handled, nor collected, again"),
    /** 限制处理 — restricted details are kept and nothing else. */
    NOT_RESTRICTED("not-restricted", "限制处理期间，个人信息只保存", "While restricted, a person's details are only kept"),
    /** 确在限制中 — only a restriction on record is lifted. */
    RESTRICTED("restricted", "须已限制处理", "The details are restricted"),
    /** 先申请后删除 — erasure is confirmed or declined once it was asked for. */
    ERASURE_ASKED("erasure-asked", "删除须先有申请", "An erasure is confirmed or declined once it was asked for"),
    /** 不重复申请 — one request at a time. */
    ERASURE_NOT_YET_ASKED("erasure-not-yet-asked", "已有待确认的删除申请", "An erasure waits for confirmation already"),
    /** 删除须两人 — who asked never confirms. */
    ERASURE_BY_TWO("erasure-by-two", "删除须由申请人以外的人确认", "An erasure is confirmed by another person than who asked"),
    /** 保管期满 — archives are kept for their years first (个人信息保护法第四十七条). */
    RETENTION_OVER(
            "retention-over",
            "档案保管期限届满以前不删除，只限制处理（个人信息保护法第四十七条）",
            "While the archive's retention runs nothing is erased, only restricted (PIPL art. 47)");

    private final String id;
    private final Text sentence;

    AdminRule(String id, String zh, String en) {
        this.id = id;
        this.sentence = new Text(zh, en);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text sentence() {
        return sentence;
    }

    @Override
    public String field() {
        return this == NUMBER_FREE ? "documentNumber" : null;
    }

    @Override
    public List<String> mendedBy() {
        return this == OFFICE_ASKED ? List.of(AdminAct.ASK_OFFICE.id()) : List.of();
    }
}
