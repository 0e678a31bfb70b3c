package banli.query.screen.figures;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 所计的一个单位。 A case, a form or an item that a figure may count.
 *
 * @param item number of the item, null unless the unit is ITEM
 * @param form the form, null unless the unit is FORM
 */
record Counted(Tally of, Tally.Answer item, Tally.Form form) {
    /** 计数单位。 What is counted. */
    enum Unit {
        /** 件 — cases. */
        CASE,
        /** 份 — the latest form of each proposer. */
        FORM,
        /** 条 — the answered items. */
        ITEM;

        Stream<Counted> units(Tally tally) {
            return switch (this) {
                case CASE -> Stream.of(new Counted(tally, null, null));
                case FORM -> tally.forms().stream().map(form -> new Counted(tally, null, form));
                case ITEM -> tally.answers().stream().map(item -> new Counted(tally, item, null));
            };
        }
    }

    /** 判断。 Whether a unit is counted, as of a day. */
    interface Test extends BiPredicate<Counted, LocalDate> {
        /** 只看案件。 Of the case alone. */
        static Test of(Predicate<Tally> test) {
            return (counted, _) -> test.test(counted.of());
        }

        @Override
        default Test and(BiPredicate<? super Counted, ? super LocalDate> other) {
            return (counted, today) -> test(counted, today) && other.test(counted, today);
        }

        @Override
        default Test or(BiPredicate<? super Counted, ? super LocalDate> other) {
            return (counted, today) -> test(counted, today) || other.test(counted, today);
        }
    }
}
