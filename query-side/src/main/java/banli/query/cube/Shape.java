package banli.query.cube;

import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.figures.Tally;
import banli.query.screen.register.Register;
import java.time.LocalDate;
import java.util.List;

/**
 * 形状。 What figures can tell two cases apart by. Cases of one shape are counted alike, so a shape is kept once.
 *
 * @param facet by what cases are grouped and chosen; everything else left out
 * @param score what the figures' tests look at; everything else left out
 * @param overdueFrom the first day on which it is overdue, null when it never will be
 */
record Shape(Tally facet, Score score, LocalDate overdueFrom) {
    /** The day on which all things of a score are put, since only their order counts. */
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    /**
     * 计数的样子。 A tally without its case's own words and days.
     *
     * @param overdue whether the day it is due on has gone by
     */
    record Score(Tally tally, boolean overdue) {
        /** The day to judge it by. */
        LocalDate today() {
            return overdue ? SOME_DAY.plusDays(1) : SOME_DAY;
        }

        Score late() {
            return new Score(tally, true);
        }
    }

    /** 读形状。 The shapes of a case's files one after another: most facts leave it as it was. */
    static final class Reader {
        private Tally before;
        private Shape shape;

        /** Null when no row can be made of the file: it is on no screen then. */
        Shape of(CaseOnFile file) {
            try {
                Tally now = Tally.of(file);
                if (!now.equals(before)) {
                    Register.shown(file);
                    shape = Shape.of(now);
                    before = now;
                }
                return shape;
            } catch (RuntimeException unfit) {
                before = null;
                return null;
            }
        }
    }

    private static Shape of(Tally it) {
        boolean open = it.deliveredOn() == null && it.dueOn() != null;
        return new Shape(
                facet(it), new Score(score(it), false), open ? it.dueOn().plusDays(1) : null);
    }

    private static Tally facet(Tally it) {
        return new Tally(
                null,
                null,
                null,
                it.year(),
                it.kind(),
                it.role(),
                it.subject(),
                it.sector(),
                it.town(),
                it.section(),
                it.handler(),
                null,
                false,
                month(it.receivedOn()),
                null,
                month(it.deliveredOn()),
                false,
                false,
                false,
                false,
                null,
                it.outcome(),
                null,
                List.of(),
                List.of(),
                false,
                false,
                false,
                null,
                null,
                null,
                null);
    }

    private static Tally score(Tally it) {
        return new Tally(
                null,
                null,
                null,
                0,
                it.kind(),
                it.role(),
                null,
                null,
                null,
                null,
                null,
                it.stage(),
                it.keySupervised(),
                null,
                some(it.dueOn()),
                some(it.deliveredOn()),
                it.onTime(),
                it.met(),
                it.meetingWaived(),
                it.revisited(),
                it.outcomeClass(),
                null,
                it.adoption(),
                it.answers().stream()
                        .map(answer -> new Tally.Answer(0, answer.adoption()))
                        .toList(),
                it.forms().stream()
                        .map(form -> new Tally.Form(null, form.attitude(), form.result(), false, 0, null, null))
                        .toList(),
                it.published(),
                it.mayBePublic(),
                false,
                it.chased(),
                it.prompt(),
                null,
                null);
    }

    private static LocalDate month(LocalDate day) {
        return day == null ? null : day.withDayOfMonth(1);
    }

    private static LocalDate some(LocalDate day) {
        return day == null ? null : SOME_DAY;
    }
}
