package banli.language.act;

import banli.language.word.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * 办理规则。 Every rule that can refuse an act on a case. The condition stands in the act that needs it; the sentence here is
 * what people read. Rules marked {@code byPolicy} bind as the place's policy says; the others always bind.
 */
public enum Rule implements KnownRule {
    // spotless:off
    OFFICE_MAY_ACT("office-may-act", "每一步只能由规定职务的人员办理", "Each act belongs to the offices named for it"),
    OWN_SECTION("own-section", "业务科室只办理交给本科室的案件", "A section acts only on the cases assigned to it"),
    LED_SECTION("led-section", "分管领导只办理其分管科室的案件", "A deputy leader acts only for the sections they lead"),
    HANDLER_SUBMITS("handler-submits", "答复稿由本案承办人提交", "The handler of the case submits the reply"),
    PROPOSER_SPEAKS_FOR_SELF("proposer-speaks-for-self", "提出人只能表达本人的意见", "A proposer speaks only for themself"),
    ENTERED_FOR_LEADER("entered-for-leader", "办公室只代参加的领导记录联系和调研", "The registry enters contacts and investigations only for leaders who were there"),
    STAGE_ALLOWS("stage-allows", "每一步只能在允许的环节办理", "Each act is open only in its stages"),
    NOT_IN_FUTURE("not-in-future", "任何事项都不得发生在今天之后", "Nothing happens in the future"),
    NOT_BEFORE_RECEIPT("not-before-receipt", "任何事项都不得早于收件", "Nothing happens before the case was received"),
    STEPS_IN_ORDER("steps-in-order", "后一步的日期不得早于前一步", "No step is dated before the step that led to it"),
    HISTORICAL_ENTRY_OPEN("historical-entry-open", "补录只用于两名管理员已开启补录的年度",
            "Historical entry is for register years that two administrators have opened"),
    YEAR_NOT_CLOSED("year-not-closed", "年度结束后只作更正", "A closed year changes by corrections only"),
    REGISTER_YEAR_FITS("register-year-fits", "登记年度须与收件日期相符", "The register year fits the day of receipt"),
    REGISTERED_ONCE("registered-once", "同一案号只登记一次", "A case number is registered once"),
    KIND_MATCHES_BODY("kind-matches-body", "建议出自人大，提案出自政协", "Suggestions come from the congress, proposals from the CPPCC"),
    KNOWN_PROPOSER("known-proposer", "提出人须先登记在通讯录", "Proposers must be in the directory"),
    KNOWN_UNIT("known-unit", "单位须先登记在通讯录", "Units must be in the directory"),
    KNOWN_PERSON("known-person", "人员须先登记在通讯录", "People must be in the directory"),
    KNOWN_CASE("known-case", "所指的案件须已登记", "The case referred to must be on record"),
    ROUTED_TO_SECTION("routed-to-section", "承办科室须为本局科室", "A case is routed to a section of the bureau"),
    HANDLER_OF_SECTION("handler-of-section", "承办人须在承办科室任职", "The handler must hold office in the section"),
    SOMETHING_CHANGES("something-changes", "变更须与现状不同", "A change must change something"),
    ASKER_NEVER_AGREES("asker-never-agrees", "提出的人不得自己同意", "Whoever asks never agrees to it"),
    OBJECTION_IN_WINDOW("objection-in-window", "退回须在规定期限内提出", "Objecting is possible only within its window", true),
    OBJECTION_REFUSED_IS_FINAL("objection-refused-is-final", "退回未被同意的，应当办理", "A refused objection means: handle the case"),
    CONTACT_BEFORE_REPLY("contact-before-reply", "办前未联系的，不得提交答复稿", "No reply is submitted before a contact is on record or waived", true),
    CONSULTATION_BEFORE_SIGNING("consultation-before-signing", "办中未沟通的，不得签字",
            "No reply is signed before a consultation is on record or waived", true),
    OPINIONS_BEFORE_SIGNING("opinions-before-signing", "会办意见未到且未到期的，不得签字", "No reply is signed while an opinion is outstanding and undue", true),
    WAIVER_AGREED("waiver-agreed", "免除联系须经分管领导同意", "A contact is waived with the deputy leader's agreement", true),
    CONTACT_IN_WINDOW("contact-in-window", "联系沟通须发生在相应阶段之内", "A contact belongs to the phase in which it happened"),
    PROPOSER_OF_CASE("proposer-of-case", "所涉提出人须为本案提出人", "The proposers named must be of this case"),
    ON_RECORD("on-record", "所处理的事项须已在案", "What is acted upon must be on record"),
    NOT_TWICE("not-twice", "同一事项不重复办理", "The same thing is not done twice"),
    ASSISTING_SECTION("assisting-section", "本局科室协办的，职责为会办，各有承办人，且不是主办的科室",
            "A section of the bureau that assists has a handler of its own and is not the one that leads"),
    UNIT_OF_CASE("unit-of-case", "所涉单位须为本案协同单位", "The unit named must have its part in this case"),
    EVERY_ITEM_ANSWERED("every-item-answered", "每一条建议都须答复且只答复一次", "Each item is answered, and answered once", true),
    REASON_UNLESS_FULL("reason-unless-full", "未全部采纳的，须说明理由", "What is not fully adopted needs its reason", true),
    OUTCOME_KNOWN("outcome-known", "办理结果须为本地规定的类别", "The outcome must be one that the place knows", true),
    BEST_OUTCOME_NEEDS_FULL("best-outcome-needs-full", "办理结果须与采纳程度相符：规则未写明的，有一条未全部采纳即不得列为第一类",
            "The outcome must be one for what was adopted; where the policy doesn't say, the best needs every item fully adopted", true),
    LATER_ANSWER_OWED("later-answer-owed", "再次答复用于列入计划或正在解决的答复，且一次办完再办下一次",
            "A later answer is for a reply whose outcome is planned or in progress, and one at a time"),
    LATER_ANSWER_SETTLED("later-answer-settled", "再次答复在途时不得重新办理", "A case is not reopened while a later answer is on its way"),
    OPINION_IS_TEXT_ONLY("opinion-is-text-only", "会办意见只写意见，不列办理结果", "An assist opinion is text, without answers or outcome"),
    SECTION_HEAD_REVIEWS("section-head-reviews", "规则设有科室负责人审核一环的，由承办科室的负责人审核",
            "Where the rules have that rung, the head of the section that has the case reviews its drafts"),
    REVIEWED_BEFORE_SIGNING("reviewed-before-signing", "规则设有科室负责人审核一环的，审核以前不得签字",
            "Where the rules have that rung, no reply is signed before the section's head reviewed it"),
    DRAFTER_NEVER_REVIEWS("drafter-never-reviews", "起草人不得审核", "The one who drafted never reviews"),
    REVIEWER_NEVER_SIGNS("reviewer-never-signs", "审核人不得签字、签发", "The one who reviewed never signs or issues"),
    DRAFTER_NEVER_SIGNS("drafter-never-signs", "起草人不得签字", "The one who drafted never signs"),
    DRAFTER_NEVER_ISSUES("drafter-never-issues", "起草人不得签发", "The one who drafted never issues"),
    SIGNER_NEVER_ISSUES("signer-never-issues", "签字人不得签发", "The one who signed never issues"),
    SIGNED_AS_SEEN("signed-as-seen", "签的是看到的那一稿", "What is signed is the letter that the signer saw"),
    LETTER_AS_SIGNED("letter-as-signed", "签发、送达的是所签的函件", "What is issued and delivered is the letter that was signed"),
    COUNTERSIGNED_BEFORE_ISSUE("countersigned-before-issue", "合办单位会签齐全后方可签发", "Every co-leading unit countersigns before issue", true),
    RECIPIENT_OF_CASE("recipient-of-case", "答复只送给应收的人或单位", "A reply goes to those who are to have it"),
    ASSIST_TAKES_NO_FORM("assist-takes-no-form", "会办件不征询满意度", "An assist case takes no satisfaction form"),
    REASON_WHEN_NOT_SATISFIED("reason-when-not-satisfied", "不满意须写明理由", "A \"not satisfied\" needs its reason"),
    DISSATISFACTION_ON_RECORD("dissatisfaction-on-record", "只审核已在案且未审核的不满意", "Only a \"not satisfied\" on record and unexamined is examined"),
    EXAMINED_BEFORE_REOPENING("examined-before-reopening", "不满意须先审核，再决定重新办理", "A \"not satisfied\" is examined before the case is reopened"),
    ONE_EXTENSION_AT_A_TIME("one-extension-at-a-time", "前一次延期申请未答复前不得再申请", "One request for more time at a time"),
    EXTENSION_ASKED_IN_TIME("extension-asked-in-time", "延期须在到期以前申请", "More time is asked for before the time is over", true),
    EXTENSION_GRANTED_ABOVE("extension-granted-above", "规则规定延期由交办单位批准的，以上级来文为准",
            "Where the rules say that the referring office grants more time, its paper answers"),
    SIGNER_NAMED("signer-named", "主要领导分管的科室，须指定签字的副职", "Where the chief leader leads the section, another deputy is named to sign"),
    EXTENSION_WITHIN_LIMIT("extension-within-limit", "延期不得超过规定的最长期限", "No extension goes past the longest time allowed", true),
    ASKER_NEVER_GRANTS("asker-never-grants", "申请延期的人不得批复延期", "The one who asked for more time never decides on it"),
    ITEM_OF_CASE("item-of-case", "所涉条目须为本案的建议条目", "The item named must be one of this case"),
    COMMITMENT_OPEN("commitment-open", "已兑现的承诺不再办理", "A commitment that was kept is done"),
    CARRIED_INTO_LATER_YEAR("carried-into-later-year", "承诺只能结转到以后年度", "A commitment is carried over into a later year"),
    REVISIT_BEFORE_CLOSING("revisit-before-closing", "办后未回访的，不得办结", "No case closes before a revisit is on record or waived", true),
    COMMITMENTS_OWNED_BEFORE_CLOSING("commitments-owned-before-closing", "承诺事项没有责任人和完成日期的，不得办结",
            "No case closes before every commitment has an owner and a due date", true),
    DISCLOSURE_BEFORE_CLOSING("disclosure-before-closing", "未决定是否公开的，不得办结", "No case closes before disclosure is decided", true),
    TOLD_BEFORE_CLOSING("told-before-closing", "规则规定延期须告知提出人的，告知以前不得办结",
            "Where the rules say that proposers are told of an extension, no case closes before they were"),
    EXAMINED_BEFORE_CLOSING("examined-before-closing", "不满意尚未审核的，不得办结、归档",
            "No case closes or is archived while a \"not satisfied\" is unexamined", true),
    PUBLISHED_BEFORE_ARCHIVING("published-before-archiving", "已决定公开的，公开以前不得归档", "What is to be published is not archived before it is public", true),
    TAKEN_DOWN_FIRST("taken-down-first", "答复公开着的，撤回公开以前不得收回；决定不予公开的，撤回公开以前不得归档",
            "A reply that is public is taken down before it is recalled, or archived as withheld"),
    WITHHOLDING_NEEDS_REASON("withholding-needs-reason", "不予公开须说明理由", "Withholding needs its reason"),
    MAY_BE_PUBLIC("may-be-public", "登记为不宜公开的案件，答复不得公开", "A case that may not be public is not published"),
    CONFIDENTIAL_IS_NOT_PUBLISHED("confidential-is-not-published", "提出人要求保密的案件，答复不得公开",
            "A case whose proposer asked for confidentiality is not published"),
    PUBLISHED_AS_DECIDED("published-as-decided", "决定主动公开后方可公开", "A reply is published only after it was so decided"),
    REDACTION_IN_LETTER("redaction-in-letter", "决定公开的，遮盖的文字须见于函件", "What is published covers only what stands in the letter"),
    PERSONAL_DATA_HANDLED("personal-data-handled", "公开的文字里像是个人信息的，须遮盖，或写明为何照登",
            "What looks like personal data in a text to be published is covered, or a reason says why it stays"),
    DRAFTER_NEVER_PUBLISHES("drafter-never-publishes", "起草人不得公开自己起草的答复", "The one who drafted never publishes"),
    MERGE_WITH_ANOTHER("merge-with-another", "案件不能与自身并案", "A case is merged with another, not with itself"),
    LEADER_NEVER_FOLLOWS("leader-never-follows", "已牵头并案的案件不再并入他案", "A case that leads others never follows"),
    FOLLOWER_NEVER_LEADS("follower-never-leads", "已并入他案的案件不得牵头", "A case that follows another never leads"),
    FOLLOWS_ONE_OTHER("follows-one-other", "一个案件只并入一个案件", "A case follows one other"),
    MERGE_WHILE_OPEN("merge-while-open", "只与签发以前的案件并案", "Cases are merged before their replies are issued"),
    MERGE_ASKED_FIRST("merge-asked-first", "并案须先由从属案件申请", "A merge begins with the follower's request"),
    EVERY_SIGNER_CONSENTS("every-signer-consents", "撤案须经全体提出人同意", "A withdrawal needs every signer's consent"),
    CORRECTIONS_STAND("corrections-stand", "更正记录本身不再更正", "A correction is not itself corrected; correct the first record again"),
    CORRECTION_OF_SAME_FACT("correction-of-same-fact", "更正只能是同一案件的同一类记录", "A correction gives the same kind of record in the same case"),
    CORRECTION_KEEPS_STAGES("correction-keeps-stages", "更正不得改变案件经过的环节", "A correction does not change the stages a case went through"),
    SIGNED_LETTER_STANDS("signed-letter-stands", "签过字的函件不再更正", "A letter that bears a signature is never corrected"),
    SOLEMN_BY_ITS_AUTHOR("solemn-by-its-author", "签字、决定和有凭证的送达只由办理人本人申请更正",
            "A signature, a decision or a delivery with a receipt is corrected only by who did it"),
    FORM_IS_ITS_PROPOSERS("form-is-its-proposers", "提出人经链接填写的，只由其本人更正", "What a proposer filled in by a link is corrected only by that proposer"),
    REGISTRATION_AGREED_BY_CHIEF("registration-agreed-by-chief", "拟办意见批准以后，更正登记须经主要领导同意",
            "Once the routing is approved, a registration is corrected with the chief leader's agreement"),
    ANSWERED_ITEMS_STAY("answered-items-stay", "已答复的条目不划去；答复在办、已办的，条目不增减",
            "Items that are answered stay; none is added or struck while a reply stands"),
    SIGNER_ON_RECORD_STAYS("signer-on-record-stays", "已送达或已有意见的提出人不能去掉", "A proposer whom a delivery or a form concerns stays"),
    DELIVERED_TO_ALL("delivered-to-all", "答复未送达全体提出人的，不得办结、归档", "No case closes or is archived before every proposer has the reply"),
    SECOND_PERSON_AGREES("second-person-agrees", "郑重的记录须由另一人同意后方可更正", "A solemn record is corrected once another person agrees");
    // spotless:on

    private final String id;
    private final Text sentence;
    private final boolean byPolicy;

    Rule(String id, String zh, String en) {
        this(id, zh, en, false);
    }

    Rule(String id, String zh, String en, boolean byPolicy) {
        this.id = id;
        this.sentence = new Text(zh, en);
        this.byPolicy = byPolicy;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text sentence() {
        return sentence;
    }

    /** 是否由规则文件决定。 Whether the place's policy says if it binds, by kind and role. */
    public boolean byPolicy() {
        return byPolicy;
    }

    @Override
    public List<String> mendedBy() {
        return switch (this) {
            case CONTACT_BEFORE_REPLY -> contact("BEFORE");
            case CONSULTATION_BEFORE_SIGNING -> contact("DURING");
            case REVISIT_BEFORE_CLOSING -> contact("AFTER");
            case OPINIONS_BEFORE_SIGNING -> of(Act.RECORD_OPINION, Act.ASK_OPINION, Act.WAIVE_OPINION);
            case COUNTERSIGNED_BEFORE_ISSUE -> of(Act.COUNTERSIGN_REPLY);
            case DELIVERED_TO_ALL -> of(Act.DELIVER_REPLY);
            case DISCLOSURE_BEFORE_CLOSING -> of(Act.DECIDE_DISCLOSURE);
            case COMMITMENTS_OWNED_BEFORE_CLOSING -> of(Act.CORRECT_RECORD);
            case PERSONAL_DATA_HANDLED -> of(Act.DECIDE_DISCLOSURE);
            case PUBLISHED_AS_DECIDED -> List.of(Act.DECIDE_DISCLOSURE.id() + "?choice=PUBLISH");
            case EXAMINED_BEFORE_REOPENING -> List.of(Act.EXAMINE_DISSATISFACTION.id() + "?conclusion=REOPEN");
            case TOLD_BEFORE_CLOSING -> of(Act.TELL_OF_EXTENSION);
            case EXAMINED_BEFORE_CLOSING -> of(Act.EXAMINE_DISSATISFACTION);
            case PUBLISHED_BEFORE_ARCHIVING -> of(Act.PUBLISH_REPLY, Act.DECIDE_DISCLOSURE);
            case TAKEN_DOWN_FIRST -> of(Act.WITHDRAW_PUBLICATION);
            case WAIVER_AGREED -> of(Act.AGREE_WAIVER, Act.DECLINE_WAIVER);
            case EXTENSION_GRANTED_ABOVE -> of(Act.RECORD_DIRECTIVE);
            case ONE_EXTENSION_AT_A_TIME -> of(Act.GRANT_EXTENSION, Act.REFUSE_EXTENSION);
            case MERGE_ASKED_FIRST -> of(Act.ASK_MERGE);
            case SIGNED_LETTER_STANDS -> of(Act.SEND_BACK_REPLY, Act.RECALL_REPLY, Act.REOPEN_CASE);
            case HANDLER_SUBMITS -> of(Act.CHANGE_HANDLER);
            case SECTION_HEAD_REVIEWS -> of(AdminAct.ENTER_UNIT);
            case REVIEWED_BEFORE_SIGNING -> of(Act.REVIEW_REPLY);
            case DRAFTER_NEVER_SIGNS, DRAFTER_NEVER_REVIEWS -> of(Act.SEND_BACK_REPLY);
            case LATER_ANSWER_SETTLED -> of(Act.SEND_BACK_REPLY, Act.RECALL_REPLY);
            case UNIT_OF_CASE -> of(Act.ASK_OPINION);
            case KNOWN_PROPOSER -> of(AdminAct.ENTER_PROPOSER);
            case KNOWN_UNIT -> of(AdminAct.ENTER_UNIT);
            case KNOWN_PERSON -> of(AdminAct.ENTER_USER);
            case HANDLER_OF_SECTION -> List.of(AdminAct.ASK_OFFICE.id() + "?office=SECTION");
            default -> List.of();
        };
    }

    private static List<String> contact(String phase) {
        return List.of(Act.RECORD_CONTACT.id() + "?phase=" + phase, Act.WAIVE_CONTACT.id() + "?phase=" + phase);
    }

    private static List<String> of(KnownAct... acts) {
        return Stream.of(acts).map(KnownAct::id).toList();
    }

    @Override
    public String field() {
        return switch (this) {
            case EVERY_ITEM_ANSWERED, REASON_UNLESS_FULL -> "answers";
            case OUTCOME_KNOWN, BEST_OUTCOME_NEEDS_FULL -> "outcome";
            case WITHHOLDING_NEEDS_REASON -> "disclosure";
            case KNOWN_PROPOSER -> "leadProposer";
            case HANDLER_OF_SECTION -> "handler";
            case ASSISTING_SECTION -> "coUnits";
            case SIGNER_NAMED -> "signer";
            case REASON_WHEN_NOT_SATISFIED -> "reason";
            case EVERY_SIGNER_CONSENTS -> "consents";
            case CONTACT_IN_WINDOW -> "phase";
            default -> null;
        };
    }
}
