package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 反馈途径。 How a feedback form came. */
public enum FormChannel implements Labelled {
    /** 纸质 — paper. */
    PAPER("纸质", "paper"),
    /** 网上 — online. */
    ONLINE("网上", "online"),
    /** 办理系统 — upper system. */
    SYSTEM("办理系统", "upper system"),
    /** 电话 — phone. */
    PHONE("电话", "phone");

    private final Text label;

    FormChannel(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
