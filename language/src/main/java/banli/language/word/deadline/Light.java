package banli.language.word.deadline;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.time.LocalDate;

/** 灯。 The light of a case: colour, shape and word together. */
public enum Light implements Labelled {
    /** ● 正常 — ● on time. */
    GREEN("● 正常", "● on time"),
    /** ▲ 临期 — ▲ due soon. */
    YELLOW("▲ 临期", "▲ due soon"),
    /** ■ 超期 — ■ overdue. */
    RED("■ 超期", "■ overdue"),
    /** ◆ 暂停 — ◆ paused. */
    BLUE("◆ 暂停", "◆ paused"),
    /** ○ 办结 — ○ finished. */
    GREY("○ 办结", "○ finished");

    private final Text label;

    Light(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 进行中的期限的灯。 The light of a deadline that runs: red after its last day, yellow from the day it warns (null: there is none). */
    public static Light running(LocalDate dueOn, LocalDate warnFrom, LocalDate today) {
        if (dueOn != null && today.isAfter(dueOn)) {
            return RED;
        }
        return warnFrom != null && !today.isBefore(warnFrom) ? YELLOW : GREEN;
    }
}
