package banli.desk.page;

import banli.desk.ask.Buses;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadSpan;
import banli.language.word.AsOf;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.ui.Model;
import org.thymeleaf.context.LazyContextVariable;

/**
 * 日期滑块。 The days that a page can be seen as of, from the first one to today.
 *
 * @param span of which days the ledger tells anything
 * @param asOf the day the page is as of, null for now
 * @param clock by which clock the slider moves
 */
public record Dayline(LedgerSpan span, LocalDate asOf, AsOf.Clock clock) {
    /** Gives the page its slider; what it needs is asked only where the slider is drawn. */
    public static void on(Model model, Buses buses, AsOf asOf) {
        model.addAttribute("dayline", true);
        model.addAttribute("days", new LazyContextVariable<Dayline>() {
            @Override
            protected Dayline loadValue() {
                return new Dayline(
                        buses.ask(new ReadSpan(), Map.of()),
                        asOf == null ? null : asOf.day(),
                        asOf == null ? AsOf.Clock.HAPPENED : asOf.clock());
            }
        });
    }

    /** Whether there is any day before today to go to. */
    public boolean any() {
        return first() != null && first().isBefore(span.today());
    }

    /** The earliest day that either clock tells of. */
    public LocalDate first() {
        LocalDate recorded = span.recordedFrom();
        LocalDate happened = span.happenedFrom();
        return recorded == null || happened != null && happened.isBefore(recorded) ? happened : recorded;
    }

    /** The slider's first day. */
    public LocalDate start() {
        LocalDate from = span.from(clock);
        return from == null ? first() : from;
    }

    /** How many days the slider has from its first one; today is the last. */
    public long steps() {
        return span.today().toEpochDay() - start().toEpochDay();
    }

    /** Where the slider stands. */
    public long at() {
        return asOf == null ? steps() : Math.clamp(asOf.toEpochDay() - start().toEpochDay(), 0, steps());
    }

    /** The clock as it stands in an address. */
    public String by() {
        return clock.name().toLowerCase(Locale.ROOT);
    }
}
