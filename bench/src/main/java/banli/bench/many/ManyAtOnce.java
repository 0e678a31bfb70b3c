package banli.bench.many;

import banli.bench.Browser;
import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.query.screens.ReadReactions;
import banli.language.query.trail.ReadFacts;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Sha256;
import banli.language.word.proposal.DeliveryMeans;
import banli.query.feed.FactFeed;
import banli.wire.WireMapper;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 许多件一起办。 A handover of 500 cases and 200 deliveries as a person sends them from their pages, each beside the same acts one
 * after another on the bus; and a policy adopted over 4,000 open cases.
 */
public final class ManyAtOnce implements Program {
    private static final int OPEN = 4_000;
    private static final int HANDED_OVER = 500;
    private static final int DELIVERED = 200;
    private static final String PLACE = "shanghai";
    private static final String VERSION = "bench-many";
    private static final double MOST = 4;
    private static final Pattern CASE = Pattern.compile("<input[^>]*name=\"case\"[^>]*value=\"([^\"]+)\"");

    @Override
    public String name() {
        return "many-at-once";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1
                ? Optional.empty()
                : Optional.of("件数是定好的，与账本的大小无关。 The numbers of cases are given, whatever else the ledger holds.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.open()) {
            NewCase cases = new NewCase(house.hands());
            List<CaseId> ours = issued(cases, "O-");
            List<CaseId> peers = issued(cases, "P-");
            List<CaseId> all = new ArrayList<>(ours);
            all.addAll(peers);
            for (int at = all.size(); at < HANDED_OVER; at++) {
                all.add(cases.accepted("A-" + at));
            }
            List<CaseId> handled = List.copyOf(all);
            for (int at = HANDED_OVER; at < OPEN; at++) {
                all.add(cases.registered("R-" + at));
            }
            house.awaitScreens();
            List<Line> lines = List.of(handedOver(house), delivered(house, ours, peers), recounted(house));
            // Once by the page, once back by the peer.
            verify(house, handled, "work-handed-over", 2);
            verify(house, ours, "reply-delivered", 1);
            verify(house, all, "deadlines-recalculated", 1);
            return new Section(
                    "办公室在交接页把一人在办的案件交给另一人，在批量办理页送达答复，一次二十件，页面自己接着送；peer: 同样多的同样动作，经总线一件接一件。"
                            + "采用新规则一行：自采用到各案期限重算完毕。 From the pages of handover and of many at once, twenty cases a go; peer: as many of the same"
                            + " acts over the bus, one after another. The policy's line: from its adoption until every case is counted anew.",
                    lines,
                    "交接、送达、重算之后，每件各有一笔，没有两笔 / each case has one record of each, none has two");
        }
    }

    private static void verify(House house, List<CaseId> cases, String fact, int times) throws Exception {
        for (CaseId id : cases) {
            long found = house.ask(new ReadFacts(id, 0, 0)).facts().stream()
                    .filter(one -> one.type().equals(fact))
                    .count();
            if (found != times) {
                throw new IllegalStateException(id + " has " + found + " " + fact + ", not " + times);
            }
        }
    }

    private static List<CaseId> issued(NewCase cases, String series) {
        List<CaseId> all = new ArrayList<>();
        for (int at = 0; at < DELIVERED; at++) {
            all.add(cases.issued(series + at));
        }
        return all;
    }

    private static Line handedOver(House house) throws Exception {
        Browser registry = house.browser().logIn("registry", "demo-2021");
        String list = registry.get("/handover?from=section&to=section2&reason=bench", Map.of())
                .text();
        List<CaseId> cases = chosen(list);
        if (cases.size() < HANDED_OVER) {
            throw new IllegalStateException("only " + cases.size() + " cases to hand over");
        }
        double ours = seconds(() -> sent(registry, list, "/handover", Map.of("reason", "bench")));
        double peer = seconds(() -> {
            for (CaseId id : cases) {
                house.act("registry", Office.REGISTRY, null, new HandOver(id, "section2", "section", "bench", null));
            }
            return null;
        });
        return line("交接 handed over", cases.size(), ours, peer);
    }

    private static Line delivered(House house, List<CaseId> all, List<CaseId> peers) throws Exception {
        double peer = seconds(() -> {
            for (CaseId id : peers) {
                house.act("registry", Office.REGISTRY, null, delivery(id));
            }
            return null;
        });
        house.awaitScreens();
        Browser registry = house.browser().logIn("registry", "demo-2021");
        String list = registry.get("/batch?act=deliver-reply", Map.of()).text();
        if (!chosen(list).containsAll(all)) {
            throw new IllegalStateException("not all are due: " + chosen(list).size());
        }
        double ours = seconds(() -> sent(registry, list, "/batch", Map.of("way", "POST", "_password", "demo-2021")));
        return line("送达 delivered", all.size(), ours, peer);
    }

    private static DeliverReply delivery(CaseId id) {
        return new DeliverReply(id, "zhu-fang", DeliveryMeans.POST, null, null);
    }

    private static Line recounted(House house) throws Exception {
        LocalDate today = house.application().today();
        String document = changed(house);
        house.act("admin", Office.ADMIN, null, new ProposePolicy(PLACE, VERSION, document, today));
        double seconds = seconds(() -> {
            house.act("admin2", Office.ADMIN, null, new AdoptPolicy(PLACE, VERSION, null, today, Sha256.of(document)));
            long adopted = house.part(FactFeed.class).head();
            while (reacted(house) < adopted) {
                LockSupport.parkNanos(20_000_000);
            }
            return null;
        });
        return new Line(
                "采用规则 a policy over " + OPEN + " open cases",
                perSecond(OPEN, seconds),
                "–",
                "–",
                String.format(Locale.ROOT, "%.1f s", seconds),
                null);
    }

    /** The policy in force with longer times, for open cases too. */
    private static String changed(House house) throws Exception {
        try (InputStream shipped = ManyAtOnce.class.getResourceAsStream("/banli/policies/shanghai-2015.json")) {
            ObjectNode document = (ObjectNode) WireMapper.mapper().readTree(shipped);
            document.put("version", VERSION).put("openCasesToo", true);
            for (JsonNode rule : document.path("deadlines")) {
                ((ObjectNode) rule).put("amount", rule.path("amount").asInt() + 1);
            }
            return WireMapper.mapper().writeValueAsString(document);
        }
    }

    private static long reacted(House house) throws Exception {
        Long position = house.ask(new ReadReactions()).position();
        return position == null ? -1 : position;
    }

    private static List<CaseId> chosen(String page) {
        return CASE.matcher(page)
                .results()
                .map(found -> new CaseId(found.group(1)))
                .toList();
    }

    /** As the page does: it goes on by itself until every case had its turn. */
    private static Void sent(Browser person, String list, String address, Map<String, String> more) throws Exception {
        String page = person.send(list, address, more).text();
        while (page.contains("name=\"sent\"")) {
            page = person.send(page, address, Map.of()).text();
        }
        if (!page.contains("role=\"status\"") || page.contains("class=\"bad\"")) {
            throw new IllegalStateException(page);
        }
        return null;
    }

    private static Line line(String what, int cases, double ours, double peer) {
        return new Line(
                what + " " + cases,
                perSecond(cases, ours),
                perSecond(cases, peer),
                String.format(Locale.ROOT, "≤ %.0f×", MOST),
                String.format(Locale.ROOT, "%.2f×", ours / peer),
                ours / peer <= MOST);
    }

    private static String perSecond(int cases, double seconds) {
        return String.format(Locale.ROOT, "%.0f/s", cases / seconds);
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }
}
