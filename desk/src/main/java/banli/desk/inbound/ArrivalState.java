package banli.desk.inbound;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 来件的情形。 What became of a package that came. */
public enum ArrivalState implements Labelled {
    /** 待收 — nobody has decided. */
    NEW("待收", "waiting"),
    /** 已收 — recorded. */
    ACCEPTED("已收", "accepted"),
    /** 不收 — refused, with a reason. */
    REFUSED("不收", "refused");

    private final Text label;

    ArrivalState(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
