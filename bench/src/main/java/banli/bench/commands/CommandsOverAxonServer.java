package banli.bench.commands;

import banli.bench.Hands;
import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.SplitHouse;
import banli.bench.Spread;
import banli.language.word.CaseId;
import banli.standalone.facts.AxonServerFacts;
import banli.wire.start.OutsideAxonServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** 分进程每秒办理多少。 Acts a second over Axon Server through separate processes, beside one process, and beside a bare aggregate. */
public final class CommandsOverAxonServer implements Program {
    private static final String VARIABLE = "AXONIQ_AXONSERVER_SERVERS";
    private static final String SERVERS = System.getenv(VARIABLE);
    private static final int BLOCKS = 3;
    private static final int CASES = 64;
    private static final int[] SENDERS = {1, 8, 16};
    private static final int ACTS = 480;
    private static final int MOST = 10;

    private final Map<Integer, Taken> split = new TreeMap<>();
    private final Map<Integer, Taken> alone = new TreeMap<>();
    private final Map<Integer, Taken> stock = new TreeMap<>();

    @Override
    public String name() {
        return "split";
    }

    @Override
    public Optional<String> missing() {
        if (SERVERS == null || SERVERS.isBlank()) {
            return Optional.of("没有测：请用 " + VARIABLE + " 指明一个空的 Axon Server。 Not run: set " + VARIABLE
                    + " to an Axon Server that is empty.");
        }
        try (AxonServerFacts facts = facts()) {
            long there = facts.head() + 1;
            return there == 0
                    ? Optional.empty()
                    : Optional.of("没有测：这个 Axon Server 里已有 " + there + " 条事实，请换一个空的，或在开发模式下清空。 Not run: this Axon Server"
                            + " already holds " + there + " facts. Use an empty one, or purge it in development mode.");
        }
    }

    @Override
    public Section run(int size) throws Exception {
        int acts = ACTS * Math.min(size, MOST);
        List<CaseId> cases = new ArrayList<>();
        try (House one = House.open();
                SplitHouse several = SplitHouse.open(SERVERS)) {
            NewCase there = new NewCase(several.hands());
            NewCase here = new NewCase(one.hands());
            for (int number = 0; number < CASES; number++) {
                cases.add(there.accepted("G-" + number));
                here.accepted("G-" + number);
            }
            inTurn(one, several, cases, acts);
        }
        try (StockPeer peer = StockPeer.at(SERVERS)) {
            peer.send(cases, 4, acts);
            for (int senders : SENDERS) {
                for (int block = 0; block < BLOCKS; block++) {
                    taken(stock, senders).add(peer.send(cases, senders, acts));
                }
            }
        }
        return section(acts, size > MOST);
    }

    private void inTurn(House one, SplitHouse several, List<CaseId> cases, int acts) throws Exception {
        Hands there = several.hands();
        Hands here = one.hands();
        Contacts.send(there, cases, 4, acts);
        Contacts.send(here, cases, 4, acts);
        long sent = acts;
        for (int senders : SENDERS) {
            for (int block = 0; block < BLOCKS; block++) {
                taken(split, senders).add(Contacts.send(there, cases, senders, acts));
                taken(alone, senders).add(Contacts.send(here, cases, senders, acts));
                sent += acts;
            }
        }
        there.ledger().awaitScreens();
        Contacts.verify(one, sent);
        verify(sent);
    }

    private static Taken taken(Map<Integer, Taken> of, int senders) {
        return of.computeIfAbsent(senders, _ -> new Taken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private Section section(int acts, boolean fewer) {
        List<Line> lines = new ArrayList<>();
        for (int senders : SENDERS) {
            lines.add(line(senders, "一个进程 one process", alone.get(senders)));
            lines.add(line(senders, "裸聚合 bare aggregate", stock.get(senders)));
        }
        return new Section(
                "经 Axon Server 记录联系（RecordContact），" + CASES + "案轮流，每轮 " + acts + " 件"
                        + (fewer ? "（更大的数据量也是这么多，so many at larger sizes too）" : "")
                        + "。Ours: one command side, one query side and one desk as processes of their own over one Axon Server, sent to by"
                        + " another, with live screens. Peers: the whole product in one process on PostgreSQL, in alternating blocks;"
                        + " and last, when ours had ended, a bare aggregate without any decision on Axon Server's own buses and store, the"
                        + " same content a fact, handled in the process that sends. Axon Server answers before the bytes are forced to the"
                        + " disk, PostgreSQL after.",
                lines,
                "两处账本中恰有所答复的那么多条联系，编号连续 / both ledgers hold precisely the contacts acknowledged, numbered without gaps");
    }

    private Line line(int senders, String beside, Taken peer) {
        Taken ours = split.get(senders);
        return new Line(
                senders + " 人同时 senders, acts/s; " + beside,
                ours.text(),
                peer.text(),
                "–",
                Spread.ratio(ours.perSecond(), peer.perSecond()).text(2, ""),
                null);
    }

    private static void verify(long sent) {
        AtomicLong contacts = new AtomicLong();
        AtomicLong next = new AtomicLong();
        try (AxonServerFacts facts = facts()) {
            facts.each(0, facts.head(), fact -> {
                if (fact.position() != next.getAndIncrement()) {
                    throw new IllegalStateException("no fact before " + fact.position());
                }
                if (fact.type().equals("contact-recorded") && fact.stream().contains("-g-")) {
                    contacts.incrementAndGet();
                }
            });
        }
        if (contacts.get() != sent) {
            throw new IllegalStateException(sent + " acknowledged, " + contacts.get() + " recorded");
        }
    }

    private static AxonServerFacts facts() {
        return AxonServerFacts.at(OutsideAxonServer.settings(System.getenv(), SERVERS, "banli-bench"));
    }

    /** What the blocks of one kind and number of senders took. */
    private record Taken(List<Double> perSecond, List<Double> p50, List<Double> p99) {
        void add(Senders.Took took) {
            perSecond.add(took.perSecond());
            p50.add(took.p50());
            p99.add(took.p99());
        }

        String text() {
            return Spread.of(perSecond).text(0, "") + ", p50 " + Spread.of(p50).text(1, "ms") + ", p99 "
                    + Spread.of(p99).text(1, "ms");
        }
    }
}
