package banli.query.screen.origin;

import banli.language.query.register.CaseRow;
import banli.language.word.deadline.Light;
import banli.query.fold.Fact;
import banli.query.fold.Origins;
import banli.query.screen.LightOnDay;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 灯的来历。 How the light of a case turned, by facts on the days they tell and by itself as days went by in between. */
final class LightTurns {
    private CaseRow row;
    private LocalDate day = LocalDate.MIN;
    private Fact setDays;
    private Light light;
    private Light before;
    private Fact by;
    private LocalDate since;
    private int changes;

    private LightTurns() {}

    static LightTurns of(List<Fact> facts, boolean corrected, LocalDate today) {
        LightTurns turns = new LightTurns();
        Origins.read(new CaseFileFold(), facts, corrected, (fact, file) -> turns.read(fact, Register.shown(file)));
        if (turns.row != null) {
            turns.pass(today);
            // A fact may tell of a day that has not come yet.
            turns.turn(LightOnDay.of(turns.row, today), turns.setDays, today);
        }
        return turns;
    }

    /** What it is, was before, and the fact behind it: the one that turned it, else the one that had set its days. */
    Origins.Traced traced() {
        return new Origins.Traced(light, before, by, changes);
    }

    /** From which day it burns so; null before any fact. */
    LocalDate since() {
        return since;
    }

    private void read(Fact fact, CaseRow now) {
        pass(fact.on());
        if (row == null
                || !Objects.equals(row.dueOn(), now.dueOn())
                || !Objects.equals(row.warnFrom(), now.warnFrom())) {
            setDays = fact;
        }
        row = now;
        turn(LightOnDay.of(row, day), fact, fact.on());
    }

    private void pass(LocalDate to) {
        if (row != null) {
            Stream.of(row.warnFrom(), row.dueOn() == null ? null : row.dueOn().plusDays(1))
                    .filter(Objects::nonNull)
                    .filter(turning -> turning.isAfter(day) && !turning.isAfter(to))
                    .sorted()
                    .forEach(turning -> turn(LightOnDay.of(row, turning), setDays, turning));
        }
        day = to.isAfter(day) ? to : day;
    }

    private void turn(Light now, Fact fact, LocalDate on) {
        if (now != light) {
            before = light;
            light = now;
            by = fact;
            since = on;
            changes++;
        }
    }
}
