package banli.language.calendar;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.time.LocalDate;

/**
 * 期限中的一天。 One day between the start and the end of a deadline.
 *
 * @param mark what the day is to an office
 * @param holiday name of the holiday it belongs to, else null
 * @param part what it is to the count
 * @param number which of the counted days it is, from 1; null when it isn't counted
 */
public record CountedDay(LocalDate day, DayMark mark, Text holiday, Part part, Integer number) {
    /** 在计算中的作用。 What a day is to the count. */
    public enum Part implements Labelled {
        /** 起算日 — the start, not counted. */
        START("起算日，不计", "start, not counted"),
        /** 计入 — counted. */
        COUNTED("计入", "counted"),
        /** 跳过 — skipped, no working day. */
        SKIPPED("跳过", "skipped"),
        /** 期间 — within a count of whole months. */
        WITHIN("期间内", "within the months"),
        /** 届满 — the end of the count of months. */
        END("期满", "end of the count"),
        /** 顺延 — after the end, because the end was a day off. */
        MOVED("顺延", "moved on");

        private final Text label;

        Part(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
