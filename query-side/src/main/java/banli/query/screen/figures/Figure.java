package banli.query.screen.figures;

import static banli.query.screen.figures.Counted.Unit.CASE;
import static banli.query.screen.figures.Counted.Unit.FORM;
import static banli.query.screen.figures.Counted.Unit.ITEM;
import static banli.query.screen.figures.FigureConditions.*;

import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.query.screen.figures.Counted.Test;
import banli.query.screen.figures.Counted.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 指标。 Every figure of a year: what it counts, of what, and its formula in words. Numbers and drill-downs read the same tests. */
public enum Figure implements Labelled {
    // spotless:off
    /** 件数。 All cases. */
    CASES(CASE, REGISTERED, null, "件数", "cases",
            "登记件数，不含误登撤销和退回的", "registered, less annulled and returned"),
    /** 建议件数。 Suggestions. */
    SUGGESTIONS(CASE, REGISTERED.and(SUGGESTION), null, "建议件数", "suggestions",
            "件数中的代表建议", "suggestions among the cases"),
    /** 提案件数。 Proposals. */
    PROPOSALS(CASE, REGISTERED.and(PROPOSAL), null, "提案件数", "proposals",
            "件数中的政协提案", "proposals among the cases"),
    /** 主办件数。 Cases the bureau answers. */
    LEAD_CASES(CASE, REGISTERED.and(LEADS), null, "主办件数", "lead cases",
            "件数中由本局答复的（主办、合办、分办、独办）", "cases that the bureau itself answers (lead, co-lead, separate, sole)"),
    /** 会办件数。 Cases the bureau assists in. */
    ASSIST_CASES(CASE, REGISTERED.and(ASSISTS), null, "会办件数", "assist cases",
            "件数中的会办件", "cases that the bureau assists in"),
    /** 重点督办件数。 Cases under key supervision. */
    KEY_CASES(CASE, REGISTERED.and(KEY), null, "重点督办件数", "key-supervised cases",
            "件数中的重点督办件", "cases under key supervision"),
    /** 见面率。 Met before the reply. */
    MEETING_RATE(CASE, R.and(MET), R, "见面率", "meeting rate",
            "答复前有计入见面且无异议的联系的件数 ÷ 已答复的主办件（免除的留在分母）", "replied lead cases with an undisputed meeting on or before the reply ÷ replied lead cases (waived ones stay in the denominator)"),
    /** 答复率。 Replied of those due. */
    REPLY_RATE(CASE, R, R_OR_OVERDUE, "答复率", "reply rate",
            "已答复的主办件 ÷（已答复的和超期未答复的主办件）", "replied lead cases ÷ (replied and overdue lead cases)"),
    /** 按时办结率。 Replied in time. */
    ON_TIME_RATE(CASE, R.and(ON_TIME), R_OR_OVERDUE, "按时办结率", "on-time rate",
            "首次答复在期限内全部送达的主办件 ÷（已答复的和超期未答复的主办件）", "lead cases whose first complete delivery was on time ÷ (replied and overdue lead cases)"),
    /** 会办按时率。 Opinions in time. */
    OPINION_ON_TIME_RATE(CASE, OPINIONS_DUE.and(ON_TIME), OPINIONS_DUE, "会办按时率", "opinion on-time rate",
            "按时送达的会办意见 ÷（已送达的和超期未送达的会办意见）", "opinions delivered on time ÷ opinions delivered or overdue"),
    /** 满意率。 Forms satisfied with the result. */
    SATISFACTION_RATE(FORM, L.and(RESULT_SATISFIES), L, "满意率", "satisfaction rate",
            "办理结果满意和基本满意的反馈 ÷ 收到的反馈（每人取最近一份）", "forms satisfied or basically satisfied with the result ÷ forms received (the latest of each proposer)"),
    /** 态度满意率。 Forms satisfied with the attitude. */
    ATTITUDE_RATE(FORM, L.and(ATTITUDE_SATISFIES), L, "态度满意率", "attitude satisfaction rate",
            "办理态度满意和基本满意的反馈 ÷ 收到的反馈（每人取最近一份）", "forms satisfied or basically satisfied with the attitude ÷ forms received (the latest of each proposer)"),
    /** 按件满意率。 Cases without a dissatisfied form. */
    SATISFACTION_RATE_ALL(CASE, L.and(CONTENT), L, "满意率（按件）", "satisfaction rate by case",
            "有反馈且无不满意的主办件 ÷ 主办件", "lead cases with a form and none not satisfied ÷ lead cases"),
    /** 解决采纳率。 Outcomes of class one. */
    ADOPTION_RATE(CASE, R.and(CLASS_ONE), R, "解决采纳率", "adoption rate",
            "办理结果为第一类的件数 ÷ 已答复的主办件", "replied lead cases with an outcome of class 1 ÷ replied lead cases"),
    /** 全部采纳件数。 Every item adopted. */
    FULL_CASES(CASE, R.and(FULL), null, "全部采纳件数", "fully adopted cases",
            "已答复的主办件中各条建议全部采纳的", "replied lead cases whose items are all adopted"),
    /** 部分采纳件数。 Some items adopted. */
    PARTIAL_CASES(CASE, R.and(PARTIAL), null, "部分采纳件数", "partially adopted cases",
            "已答复的主办件中部分采纳的", "replied lead cases adopted in part"),
    /** 公开率。 Published replies. */
    DISCLOSURE_RATE(CASE, R.and(PUBLISHED), R, "公开率", "disclosure rate",
            "答复现已公开的件数 ÷ 已答复的主办件", "replied lead cases now published ÷ replied lead cases"),
    /** 可公开件公开率。 Published of those that may be. */
    DISCLOSURE_RATE_PUBLIC(CASE, R.and(MAY_BE_PUBLIC).and(PUBLISHED), R.and(MAY_BE_PUBLIC), "公开率（可公开件）", "disclosure rate of those that may be public",
            "答复现已公开的件数 ÷ 已答复且可以公开的主办件", "replied lead cases now published ÷ replied lead cases that may be public"),
    /** 回访率。 Visited again. */
    REVISIT_RATE(CASE, R.and(REVISITED), R, "回访率", "revisit rate",
            "有办后联系的件数 ÷ 已答复的主办件", "replied lead cases with a contact afterwards ÷ replied lead cases"),
    /** 采纳率。 Items adopted. */
    ITEM_ADOPTION_RATE(ITEM, R.and(ITEM_FULL), R, "采纳率（按条）", "item adoption rate",
            "全部采纳的建议事项 ÷ 已答复主办件的建议事项", "items fully adopted in the latest reply ÷ items of replied lead cases"),
    /** 被催办件数。 Cases that were chased. */
    CHASED_CASES(CASE, REGISTERED.and(CHASED), null, "被催办件数", "chased cases",
            "件数中催办过的", "cases that were ever chased"),
    /** 及时记录率。 Cases whose contacts were recorded in time. */
    PROMPT_RATE(CASE, REGISTERED.and(PROMPT), REGISTERED.and(CONTACTED), "及时记录率", "prompt recording rate",
            "联系都未补记的件数 ÷ 有联系记录的件数", "cases none of whose contacts was recorded late ÷ cases with a contact on record");
    // spotless:on

    private final Unit unit;
    private final Test numerator;
    private final Test denominator;
    private final Text label;
    private final Text formula;

    Figure(Unit unit, Test numerator, Test denominator, String zh, String en, String formulaZh, String formulaEn) {
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
        this.label = new Text(zh, en);
        this.formula = new Text(formulaZh, formulaEn);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 计算方法。 The formula in words. */
    public Text formula() {
        return formula;
    }

    /** 是否比率。 Whether it has a denominator. */
    public boolean rate() {
        return denominator != null;
    }

    /** 计数单位。 What it counts: cases, forms or items. */
    public Unit unit() {
        return unit;
    }

    /** 按编号。 By its id; empty for none of these. */
    static Optional<Figure> named(String id) {
        return Stream.of(values()).filter(one -> one.name().equals(id)).findFirst();
    }

    Stream<Counted> numerator(Collection<Tally> tallies, LocalDate today) {
        return counted(tallies, numerator, today);
    }

    /** What a rate is of; nothing for a plain count. */
    Stream<Counted> denominator(Collection<Tally> tallies, LocalDate today) {
        return denominator == null ? Stream.empty() : counted(tallies, denominator, today);
    }

    /** What a rate misses: counted by its denominator alone. */
    Stream<Counted> missed(Collection<Tally> tallies, LocalDate today) {
        return denominator(tallies, today).filter(one -> !numerator.test(one, today));
    }

    /** 数值。 How many the numerator counts. */
    public long count(Collection<Tally> tallies, LocalDate today) {
        return numerator(tallies, today).count();
    }

    /** 分母。 How many the denominator counts; 0 for a plain count. */
    public long of(Collection<Tally> tallies, LocalDate today) {
        return denominator(tallies, today).count();
    }

    /** 所计的案件。 The cases that the numerator counts, each once. */
    public List<Tally> cases(Collection<Tally> tallies, LocalDate today) {
        return numerator(tallies, today).map(Counted::of).distinct().toList();
    }

    /** 另列的件数。 Cases whose meeting was waived stay in the denominator and are shown apart; null for every other figure. */
    public Long aside(Collection<Tally> tallies, LocalDate today) {
        return this == MEETING_RATE
                ? (Long) counted(tallies, R.and(MEETING_WAIVED), today).count()
                : null;
    }

    private Stream<Counted> counted(Collection<Tally> tallies, Test test, LocalDate today) {
        return tallies.stream().flatMap(unit::units).filter(one -> test.test(one, today));
    }
}
