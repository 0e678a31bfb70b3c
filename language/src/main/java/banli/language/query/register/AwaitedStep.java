package banli.language.query.register;

import banli.language.act.Act;
import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** 等什么。 The next step, which a case waits for somebody to take. */
public enum AwaitedStep implements Labelled {
    PROPOSE_ROUTING("提出拟办意见", "propose the routing"),
    APPROVE_ROUTING("审批拟办意见", "approve the routing"),
    ASSIGN("交办", "assign the case"),
    ACCEPT("签收", "accept the case"),
    APPROVE_OBJECTION("决定是否退回上级", "decide on objecting upwards"),
    SETTLE_OBJECTION("处理科室退回", "settle the section's objection"),
    RECORD_OBJECTION_OUTCOME("录入上级对退回的意见", "record the answer from above"),
    CONTACT("办前联系", "contact the proposer first"),
    AGREE_WAIVER("决定是否免除联系", "decide on waiving a contact"),
    CONSULT("办中协商", "consult the proposer"),
    GIVE_OPINION("出具会办意见", "give its opinion"),
    DECIDE_EXTENSION("审批延期", "decide on the extension"),
    TELL_OF_EXTENSION("告知延期", "tell the proposers of the extension", Act.TELL_OF_EXTENSION),
    SUBMIT_REPLY("提交答复稿", "submit the draft reply"),
    FOLLOW_UP("提交再次答复稿", "submit the later answer"),
    SUBMIT_OPINION("提交会办意见稿", "submit the draft opinion"),
    REVIEW("科室负责人审核", "have the section's head review the draft"),
    SIGN("审核签字", "sign the draft"),
    ISSUE("签发", "issue the reply"),
    DELIVER("送达答复", "deliver the reply"),
    REVISIT("办后回访", "visit the proposer again"),
    EXAMINE("审核不满意", "examine a \"not satisfied\"", Act.EXAMINE_DISSATISFACTION),
    DECIDE_DISCLOSURE("决定是否公开", "decide on disclosure"),
    SETTLE_COMMITMENTS("明确承诺事项的责任人和时限", "give each commitment an owner and a due date"),
    PUBLISH("公开答复", "publish the reply", Act.PUBLISH_REPLY),
    CLOSE("办结", "close the case"),
    ARCHIVE("归档", "archive the case");

    private final Text label;
    private final Act beside;

    AwaitedStep(String zh, String en) {
        this(zh, en, null);
    }

    AwaitedStep(String zh, String en, Act beside) {
        this.label = new Text(zh, en);
        this.beside = beside;
    }

    /** 旁支的动作。 The act by which it is done where that is none of those that lead from stage to stage. */
    public Optional<Act> beside() {
        return Optional.ofNullable(beside);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 按名称。 The step of that name, or of those Chinese words: links of before have them. */
    public static Optional<AwaitedStep> named(String name) {
        return Stream.of(values())
                .filter(step -> step.name().equals(name) || step.label.zh().equals(name))
                .findFirst();
    }
}
