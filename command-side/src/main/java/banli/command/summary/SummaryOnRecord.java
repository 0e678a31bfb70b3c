package banli.command.summary;

import banli.language.event.SummaryEvent;
import banli.language.event.SummaryEvent.SummaryIssued;
import banli.language.event.SummaryEvent.SummarySentBack;
import banli.language.event.SummaryEvent.SummarySubmitted;
import banli.language.event.SummaryEvent.SummaryWithdrawn;
import banli.language.word.Actor;

/**
 * 在案的总结。 How the summary of a year stands.
 *
 * @param latest submitted last, null for none
 * @param waits whether that waits to be issued
 * @param by who submitted it
 * @param issued the text that stands as issued, null for none
 */
public record SummaryOnRecord(SummarySubmitted latest, boolean waits, Actor by, SummaryIssued issued) {
    /** 尚无。 Nothing on record. */
    public static final SummaryOnRecord NONE = new SummaryOnRecord(null, false, null, null);

    /** 读入一件事实。 With one more fact. */
    public SummaryOnRecord with(SummaryEvent fact, Actor actor) {
        return switch (fact) {
            case SummarySubmitted it -> new SummaryOnRecord(it, true, actor, issued);
            case SummarySentBack _ -> new SummaryOnRecord(latest, false, by, issued);
            case SummaryIssued it -> new SummaryOnRecord(latest, false, by, it);
            case SummaryWithdrawn _ -> new SummaryOnRecord(latest, waits, by, null);
        };
    }

    /** 下一稿。 The number of the next edition. */
    int next() {
        return latest == null ? 1 : latest.edition() + 1;
    }
}
