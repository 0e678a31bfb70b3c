package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 送达方式。 How a reply reached its recipient. */
public enum DeliveryMeans implements Labelled {
    /** 当面 — in person. */
    IN_PERSON("当面", "in person"),
    /** 邮寄 — post. */
    POST("邮寄", "post"),
    /** 办理系统 — upper system. */
    SYSTEM("办理系统", "upper system"),
    /** 邮件 — e-mail. */
    EMAIL("邮件", "e-mail");

    private final Text label;

    DeliveryMeans(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
