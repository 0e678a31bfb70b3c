package banli.language.query.finding;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 核查的一张清单。 A list of what is worth a second look: what stands on it, what its days are, and what it can't tell. */
public enum FindingList implements Labelled {
    // spotless:off
    /** 迟录。 Recorded late. */
    LATE("迟录", "Recorded late",
            "发生很久以后才记下的：按当时规则，从发生到记录的工作日超过规则所定的数；补录旧登记簿的不算",
            "Recorded long after it happened: more working days lie between than the rules of the time allow;"
                    + " what came from an older register is left out",
            "为什么迟，清单不知道；卡着规则天数之内才记的也不在此列",
            "Why it was late it doesn't know; what was recorded just within the days allowed is not on it",
            "发生到记录", "from happening to recording"),
    /** 更正。 Corrected. */
    CORRECTED("更正", "Corrections",
            "已经更正的记录：哪一项从什么改成什么、谁申请、谁同意；还没有同意的申请另列在后",
            "Records that were corrected: which part, from what to what, who asked and who agreed; what waits to be agreed to is listed beneath",
            "原来的写法是笔误还是有意，清单不知道", "Whether what stood before was a slip or meant, it doesn't know",
            "原记录到更正", "from the record to its correction"),
    /** 免除联系。 Contacts waived. */
    WAIVED("免除联系", "Contacts waived",
            "免除了的联系：哪一阶段、凭提出人的话还是书面材料、谁申请、谁同意",
            "Contacts that were waived: which, by the proposer's word or by a paper, who asked and who agreed",
            "提出人是否真这样说过，须问提出人或看材料", "Whether the proposer said so, only the proposer or the paper can tell",
            null, null),
    /** 异议与不满意。 Disputes and dissatisfaction. */
    DISPUTED("异议与不满意", "Disputes and dissatisfaction",
            "提出人对联系提出的异议，和任一项不满意的反馈；连同怎样处理、审核",
            "Contacts that proposers dispute, and forms not satisfied in attitude or result; with how each was settled or examined",
            "口头说过而没有记下的不满，清单不知道", "What was said and never recorded it doesn't know",
            "提出到处理，未处理的到今天", "until it was settled, or until today"),
    /** 退改与重办。 Sent back, recalled, reopened. */
    REWORKED("退改与重办", "Sent back and done again",
            "退回的拟办意见和答复稿、撤回的答复、重新办理的案件；连同其后再提交或再答复的",
            "Routings and drafts sent back, replies recalled, cases reopened; with what was submitted or delivered after it",
            "退得对不对，须看退回的意见", "Whether that was right, the remarks tell",
            "到再提交或再答复，没有的到今天", "until it was submitted or delivered again, or until today"),
    /** 工作时间以外。 Out of hours. */
    OFF_HOURS("工作时间以外", "Out of hours",
            "按本单位日历的非工作日，或每天所选时间以外记下的；看的是记录的时刻，不是所写的日期；提出人填的、系统记的、补录的不算",
            "Recorded on a day off by the office's calendar, or outside the hours chosen; it is the moment of recording that counts,"
                    + " not the date written; what proposers send, the system records or an older register told is left out",
            "加班还是别人代按，清单不知道；账本没有记下各人的上班时间", "Overtime or another's hand, it can't tell; the ledger knows nobody's hours",
            null, null),
    /** 补在期限之内。 Dated back within a deadline. */
    DATED_BACK("期限过后补记在期限之内", "Dated back within a deadline",
            "系统已记下期限过了，其后才记下、而所写日期不晚于期限的联系、送达和公开",
            "Contacts, deliveries and publications that were recorded after the system noted a deadline as missed, and are dated within it",
            "事情可能确实按时办了，只是记得晚；须看材料、问对方", "It may have been done in time and recorded later; papers and the other side can tell",
            "期限到记录", "from the deadline to recording"),
    /** 征询之后补记。 Contacts recorded after the form was asked for. */
    AFTER_FORM("征询之后补记的联系", "Contacts recorded after the form went out",
            "征询表已经发出，才补记发生在那以前的联系", "Contacts dated before the form was asked for, and recorded after it",
            "提出人填表时是否知道这次联系，须问提出人", "Whether the proposer knew of it, only the proposer can tell",
            "发出征询到记录", "from asking for the form to recording"),
    /** 挤在一起的联系。 Contacts too close together. */
    TOGETHER("挤在一起的联系", "Contacts close together",
            "同一人记录的：前后两次相隔不到一分钟，或同一天在不同地点见面；写明一次谈几件的，不与其他同一次的比",
            "By one recorder: within a minute of another, or met in another place on the same day; one talk in several cases is not held against itself",
            "地点照所填的字比，同一地方两种写法会误列，离得多远不知道", "Places are compared as written: one place written in two ways is listed, and how far apart they are is not known",
            null, null),
    /** 不满意之后代录满意。 Satisfied, as the office says, after not satisfied. */
    ENTERED_AFTER("不满意之后代录的满意", "Entered as satisfied after “not satisfied”",
            "同一提出人先不满意，其后由本单位代录为满意或基本满意的反馈", "Forms that the office entered as satisfied for a proposer who had not been",
            "提出人是否改了主意，须看原表、问提出人", "Whether the proposer changed their mind, the paper and the proposer can tell",
            "不满意到代录", "from “not satisfied” to the entry"),
    /** 一分钟内的同意。 Agreed within a minute. */
    QUICK("一分钟内的同意", "Agreed within a minute",
            "审定、签字、签发、批准、同意更正，距本案另一人的上一条记录不到一分钟", "Approvals, signatures, issues, grants and corrections agreed to within a minute of another person's last record in the case",
            "事先看过、当面商量过的，清单不知道", "What was read or talked over before, it doesn't know",
            null, null),
    /** 一个人的全部办理。 One person's acts. */
    ACTS("一个人的全部办理", "One person's acts",
            "所选的人办理、代办或录入的每一条：案件的按登记年度，其他的按记录的年份", "All that the chosen person did, did for another or typed: of cases by register year, of anything else by the year of recording",
            "只看过而没有办的不在此列，见安全记录", "What they only looked at is not on it: see the security record",
            "发生到记录", "from happening to recording");
    // spotless:on

    private final Text label;
    private final Text judges;
    private final Text silent;
    private final Text days;

    FindingList(
            String zh,
            String en,
            String judgesZh,
            String judgesEn,
            String silentZh,
            String silentEn,
            String daysZh,
            String daysEn) {
        this.label = new Text(zh, en);
        this.judges = new Text(judgesZh, judgesEn);
        this.silent = new Text(silentZh, silentEn);
        this.days = daysZh == null ? null : new Text(daysZh, daysEn);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 判的是什么。 What stands on it. */
    public Text judges() {
        return judges;
    }

    /** 说不了什么。 What it can't tell. */
    public Text silent() {
        return silent;
    }

    /** 天数从何到何。 Between what its days lie, null when it has none. */
    public Text days() {
        return days;
    }

    /** 地址中的名称。 As it is named in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 按地址中的名称。 The list so named. */
    public static Optional<FindingList> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
