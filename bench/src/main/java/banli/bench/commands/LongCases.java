package banli.bench.commands;

import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.language.query.trail.ReadFacts;
import banli.language.word.CaseId;
import banli.language.word.Office;
import java.util.ArrayList;
import java.util.List;

/** 长案。 What an act costs in a long case, beside the same product when it reads the whole case anew for each act. */
public final class LongCases implements Program {
    private static final int BLOCKS = 3;
    private static final int ACTS = 60;
    private static final String KEPT = "banli.kept.case-facts";

    @Override
    public String name() {
        return "long-cases";
    }

    @Override
    public Section run(int size) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (House house = House.open();
                House anew = readingAnew()) {
            for (int facts : new int[] {50, 400 * size, 1_600 * size}) {
                lines.add(line(house, anew, facts));
            }
        }
        return new Section(
                "一案里记录联系，一人接着一人；毫秒是一次办理的中位数。Ours: reads on from where the case stands. Peer: the same product, told to"
                        + " keep nothing (" + KEPT
                        + "=0), which is how it was before. Both with their live screens in the same process.",
                lines,
                "每案的事实数与所办的相符 / each case holds as many facts as were recorded");
    }

    private static House readingAnew() throws Exception {
        System.setProperty(KEPT, "0");
        try {
            return House.open();
        } finally {
            System.clearProperty(KEPT);
        }
    }

    private static Line line(House house, House anew, int facts) throws Exception {
        CaseId ours = grown(house, facts);
        CaseId peers = grown(anew, facts);
        List<Double> our = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            our.add(millis(house, ours));
            peer.add(millis(anew, peers));
        }
        verify(house, ours, facts + BLOCKS * ACTS);
        verify(anew, peers, facts + BLOCKS * ACTS);
        return new Line(
                facts + " facts",
                Spread.of(our).text(1, "ms"),
                Spread.of(peer).text(1, "ms"),
                "–",
                Spread.ratio(our, peer).text(2, ""),
                null);
    }

    private static CaseId grown(House house, int facts) {
        NewCase cases = new NewCase(house.hands());
        CaseId id = cases.accepted("K-" + facts);
        cases.grow(id, facts);
        return id;
    }

    private static double millis(House house, CaseId id) throws Exception {
        return Senders.send(1, ACTS, _ -> house.act("section", Office.SECTION, "yanglao", NewCase.contact(id)))
                .p50();
    }

    private static void verify(House house, CaseId id, int facts) throws Exception {
        ReadFacts all = new ReadFacts(id, 0, 0);
        int recorded = house.ask(all).facts().size();
        if (recorded != facts) {
            throw new IllegalStateException(facts + " acknowledged, " + recorded + " recorded");
        }
    }
}
