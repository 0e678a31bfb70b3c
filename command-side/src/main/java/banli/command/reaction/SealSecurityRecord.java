package banli.command.reaction;

import banli.language.command.LedgerCommand.SealSecurityLog;
import banli.language.event.LedgerEvent.SecurityLogSealed;
import banli.wire.record.SecurityDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** 封存安全记录。 Records what each day of the security record came to, once it is over: those missed too, in order, none twice. */
class SealSecurityRecord {
    private final Following following;
    private final Supplier<Optional<SecurityLogSealed>> last;
    private final Supplier<Optional<LocalDate>> first;
    private final Function<LocalDate, SecurityDays.Sum> sums;

    /** {@code last} tells what was sealed last, {@code first} the day of the first event. */
    SealSecurityRecord(
            Following following,
            Supplier<Optional<SecurityLogSealed>> last,
            Supplier<Optional<LocalDate>> first,
            Function<LocalDate, SecurityDays.Sum> sums) {
        this.following = following;
        this.last = last;
        this.first = first;
        this.sums = sums;
    }

    /** All days before this one. */
    void before(LocalDate today) {
        LocalDate day =
                last.get().map(before -> before.day().plusDays(1)).or(first).orElse(today);
        for (; day.isBefore(today); day = day.plusDays(1)) {
            SecurityDays.Sum sum = sums.apply(day);
            following.send(new SealSecurityLog(day, sum.count(), sum.digest()), day);
        }
    }
}
