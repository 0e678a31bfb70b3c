package banli.bench.commands;

import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.query.seal.LogKeeper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 封存时的办理。 What it costs those who act that the ledger is sealed behind them: two products side by side, one of which seals nothing. */
public final class ActsWhileSealing implements Program {
    private static final int BLOCKS = 5;
    private static final int ACTS = 2_000;
    private static final int WARM_UPS = 4;
    private static final int CASES = 512;
    private static final int SENDERS = 16;
    private static final double LEAST = 0.97;

    @Override
    public String name() {
        return "sealing";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= 10
                ? Optional.empty()
                : Optional.of("更多的动作只是更长的同样测量。 More acts make the same measurement longer.");
    }

    @Override
    public Section run(int size) throws Exception {
        int acts = ACTS * size;
        try (House sealing = House.open();
                House unsealed = House.open()) {
            unsealed.part(LogKeeper.class).destroy();
            List<CaseId> here = cases(sealing);
            List<CaseId> there = cases(unsealed);
            List<Senders.Took> on = new ArrayList<>();
            List<Senders.Took> off = new ArrayList<>();
            for (int block = -WARM_UPS; block < BLOCKS; block++) {
                Senders.Took with = send(sealing, here, acts);
                Senders.Took without = send(unsealed, there, acts);
                if (block >= 0) {
                    on.add(with);
                    off.add(without);
                }
            }
            Spread ratio = Spread.ratio(perSecond(on), perSecond(off));
            var state = sealing.ask(new ReadLedgerLog());
            if (state.told() != null || unsealed.ask(new ReadLedgerLog()).sealed() > state.sealed() / 2) {
                throw new IllegalStateException("one should seal, and the other should not");
            }
            return new Section(
                    "记录联系，" + SENDERS + " 人同时，两个产品各自的数据库，轮流；一个封存，一个不封存。Contacts recorded by " + SENDERS
                            + " senders in two whole products with a database each, in turns; in one of them the log"
                            + " is kept up behind.",
                    List.of(new Line(
                            "acts/s, sealed ÷ unsealed",
                            Spread.of(perSecond(on)).text(0, ""),
                            Spread.of(perSecond(off)).text(0, ""),
                            "≥ 0.97×",
                            ratio.text(2, "") + "; CPU "
                                    + Spread.of(on.stream()
                                                    .map(Senders.Took::cpu)
                                                    .toList())
                                            .text(2, "")
                                    + " : "
                                    + Spread.of(off.stream()
                                                    .map(Senders.Took::cpu)
                                                    .toList())
                                            .text(2, "ms/act"),
                            ratio.median() >= LEAST)),
                    "封存的一方封到 " + state.sealed() + " 条，另一方停在启动时 / the one has sealed " + state.sealed()
                            + " facts, the other none since its start");
        }
    }

    private static List<CaseId> cases(House house) throws Exception {
        NewCase cases = new NewCase(house.hands());
        List<CaseId> ids = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            ids.add(cases.accepted("S-" + number));
        }
        return ids;
    }

    private static Senders.Took send(House house, List<CaseId> ids, int acts) throws Exception {
        Senders.Took took = Senders.send(
                SENDERS,
                acts,
                number ->
                        house.act("section", Office.SECTION, "yanglao", NewCase.contact(ids.get(number % ids.size()))));
        // The other's turn is not disturbed by what is still read.
        house.application().awaitScreens();
        return took;
    }

    private static List<Double> perSecond(List<Senders.Took> took) {
        return took.stream().map(Senders.Took::perSecond).toList();
    }
}
