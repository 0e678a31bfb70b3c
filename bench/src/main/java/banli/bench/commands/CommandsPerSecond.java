package banli.bench.commands;

import banli.bench.Hands;
import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.StockStore;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.word.CaseId;
import banli.language.word.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 每秒办理多少。 G1: acts a second with one, eight and sixteen senders. */
public final class CommandsPerSecond implements Program {
    private static final int BLOCKS = 3;
    private static final int CASES = 64;
    private static final Map<Integer, Double> LEAST = new TreeMap<>(Map.of(1, 1.2, 8, 1.2, 16, 3.0));

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public Section run(int size) throws Exception {
        int acts = 480 * size;
        try (House house = House.open();
                StockStore stock = new StockStore(house)) {
            NewCase cases = new NewCase(house.hands());
            List<CaseId> ids = new ArrayList<>();
            for (int number = 0; number < CASES; number++) {
                ids.add(cases.accepted("G-" + number));
            }
            try (StockPeer peer = StockPeer.at(stock)) {
                return measured(house, peer, ids, acts);
            }
        }
    }

    private static Section measured(House house, StockPeer peer, List<CaseId> ids, int acts) throws Exception {
        ours(house.hands(), ids, 4, acts);
        peer.send(ids, 4, acts);
        List<Line> lines = new ArrayList<>();
        long sent = acts;
        for (int senders : LEAST.keySet()) {
            List<Double> ours = new ArrayList<>();
            List<Double> peers = new ArrayList<>();
            List<Double> p50 = new ArrayList<>();
            for (int block = 0; block < BLOCKS; block++) {
                Senders.Took took = ours(house.hands(), ids, senders, acts);
                ours.add(took.perSecond());
                p50.add(Spread.quantile(took.millis(), 0.5));
                peers.add(peer.send(ids, senders, acts).perSecond());
                sent += acts;
            }
            Spread ratio = Spread.ratio(ours, peers);
            double least = LEAST.get(senders);
            lines.add(new Line(
                    senders + " 人同时 senders, acts/s",
                    Spread.of(ours).text(0, "") + ", p50 " + Spread.of(p50).text(1, "ms"),
                    Spread.of(peers).text(0, ""),
                    "≥ " + String.format(Locale.ROOT, "%.1f", least) + "×",
                    ratio.text(2, ""),
                    ratio.median() >= least));
        }
        verify(house, sent);
        return new Section(
                "记录联系（RecordContact），" + CASES
                        + "案轮流。Ours: the product whole — office proved, rules decided, idempotency, HMAC, meters,"
                        + " group commit — with its live screens reading in the same process. Peer: a bare aggregate without any decision on"
                        + " Axon's JDBC store, autocommit, no reader, the same content a fact, on the same server.",
                lines,
                "账本中恰有所答复的那么多条联系，编号连续 / the ledger holds precisely the contacts acknowledged, numbered without gaps");
    }

    /** So many contacts recorded, case by case in turn. */
    static Senders.Took ours(Hands hands, List<CaseId> ids, int senders, int acts) throws Exception {
        return Senders.send(senders, acts, number -> {
            RecordContact act = NewCase.contact(ids.get(number % ids.size()));
            hands.act("section", Office.SECTION, "yanglao", act);
        });
    }

    /** In the database of that house, all of them and nothing else. */
    static void verify(House house, long sent) {
        JdbcClient database = house.part(JdbcClient.class);
        long contacts = database.sql(
                        "select count(*) from ledger.fact where type = 'contact-recorded' and stream like '%-g-%'")
                .query(Long.class)
                .single();
        boolean dense = database.sql("select count(*) = max(global_index) + 1 from ledger.fact")
                .query(Boolean.class)
                .single();
        if (contacts != sent || !dense) {
            throw new IllegalStateException(sent + " acknowledged, " + contacts + " recorded, dense " + dense);
        }
    }
}
