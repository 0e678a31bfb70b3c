package banli.desk.outgoing;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 文种。 The kinds of papers that an office sends or files, each with a template of its own. */
public enum LetterKind implements Labelled {
    REPLY_TO_DEPUTIES("答复函（代表）", "reply to deputies"),
    REPLY_TO_MEMBERS("答复函（委员）", "reply to members"),
    REPLY_TO_GROUPS("答复函（团体）", "reply to groups"),
    OPINION("会办意见函", "opinion to the lead unit"),
    FORM("征询意见表", "feedback form"),
    CHASE("催办单", "chase"),
    EXTENSION("延期申请", "request for an extension"),
    RETURN("退回函", "return of a case"),
    REPORT("办理情况报告", "report on the handling"),
    SIGNING("发文稿纸", "signing sheet"),
    CATALOGUE("卷宗目录", "catalogue of the file");

    private final Text label;

    LetterKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 名称。 Its name in kebab case, as addresses have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is the answer itself, to whomever. */
    boolean answers() {
        return this == OPINION || id().startsWith("reply");
    }

    static Optional<LetterKind> named(String id) {
        return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
