package banli.language.word.deadline;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 超期后逐级告知。 Who is told by the clock that something is overdue, one step after the other. */
public enum Escalation implements Labelled {
    /** 催办承办人 — whoever has it is chased. */
    CHASED("催办承办人", "whoever has it is chased"),
    /** 报分管领导 — told to the deputy leader. */
    DEPUTY_LEADER("报分管领导", "told to the deputy leader"),
    /** 报主要领导 — told to the chief leader. */
    CHIEF_LEADER("报主要领导", "told to the chief leader");

    private final Text label;

    Escalation(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
