package banli.language.query.flow;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 分析的一张表。 A table of the analysis: what its lines are, and how their cases and days are counted. */
public enum FlowTable implements Labelled {
    // spotless:off
    /** 各步用时。 Days between steps. */
    SPANS("各步用时", "Days between steps",
            "从首次走到前一步的那天，到首次走到后一步的那天；两步都走到的案件才计，后一步早于前一步的不计",
            "From the day the first step was first taken to the day the second was; a case counts once it has taken both,"
                    + " and not where the second came before the first"),
    /** 等哪一职务。 Whom cases waited for, by office. */
    OFFICE("等哪一职务", "By office",
            "当前待办人由案卷得出；每次从等起的那天，到改等别人的那天，还在等的算到今天；一案等过几次的，天数相加",
            "Whom a case waits for is read off its file; each wait lasts until somebody else is waited for, or until today;"
                    + " the waits of a case are added up"),
    /** 等哪个科室。 Whom cases waited for, by section. */
    SECTION("等哪个科室", "By section",
            "同上，只计等业务科室的时候；归入当时承办的科室", "As above, while a section was waited for; it is the section that had the case then"),
    /** 等谁。 Whom cases waited for, by person. */
    PERSON("等哪个人", "By person",
            "同上；没有指明人的，列在其职务下", "As above; a wait that names nobody stands under the office"),
    /** 等什么。 What was waited for. */
    AWAITED("等哪件事", "By what is awaited",
            "同上，按等待办理的事项", "As above, by what was to be done next"),
    /** 走法。 The ways that cases took. */
    WAYS("实际走法", "Ways taken",
            "依次走过的各步相同的案件为一种走法；天数从登记到走法的最后一步；归档、联系和反馈不算一步",
            "Cases that took the same steps in the same order went the same way; its days run from the registration to its last step;"
                    + " archiving, contacts and forms are no steps of it"),
    /** 折返。 Where work went back. */
    LOOPS("折返", "Going back",
            "至少折返一次的案件；天数从折返的那天到再走下一步的那天，还没有走的算到今天",
            "Cases that went back at least once; its days run until the next step was taken, or until today"),
    /** 稿次。 How many drafts it took. */
    DRAFTS("第几稿签字", "Drafts until signed",
            "首次签字之前提交的稿数；天数从首次提交到首次签字", "Drafts submitted before the first signature; its days run from the first submission to the first signature"),
    /** 各步。 Each step. */
    STEPS("走过这一步的案件", "Cases that took a step",
            "至少走过一次的案件", "Cases that took it at least once"),
    /** 两步之间。 From one step straight to another. */
    EDGES("从一步到下一步", "From step to step",
            "紧接着走的两步；一案走过几次的，天数相加", "Two steps taken one right after the other; where a case did so more than once, its days are added up");
    // spotless:on

    private final Text label;
    private final Text formula;

    FlowTable(String zh, String en, String formulaZh, String formulaEn) {
        this.label = new Text(zh, en);
        this.formula = new Text(formulaZh, formulaEn);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 口径。 How its numbers are counted. */
    public Text formula() {
        return formula;
    }

    /** 地址中的名称。 As it is named in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 按地址中的名称。 The table so named. */
    public static Optional<FlowTable> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
