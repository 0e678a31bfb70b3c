package banli.bench.commands;

import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.StockCase;
import banli.bench.StockStore;
import banli.bench.pekko.PekkoFact;
import banli.bench.pekko.PekkoStore;
import banli.bench.screens.PekkoScreens;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/** 受测的各方。 The product, with and without readers in its process; the peer; and the limit; each recording the same contact. */
final class Sides implements AutoCloseable {
    private static final int CASES = 1_024;
    private static final long BETWEEN_MILLIS = 5;
    private static final int MOST_SENDERS = 16;
    private static final String READ = "read";
    private static final String UNREAD = "unread";
    private static final Map<String, String> META = Map.of(
            Meta.ACTOR,
            "section",
            Meta.ACTOR_NAME,
            "section",
            Meta.OFFICE,
            Office.SECTION.name(),
            Meta.ACTING_UNIT,
            "yanglao");

    private final House house;
    private final StockStore stock;
    private final Configuration peer;
    private final PekkoStore pekko;
    private final PekkoScreens pekkoScreens;
    private final PlainInsert plain;
    private final ContactRecorded fact = StockCase.fact();
    private final List<CaseId> ids = new ArrayList<>();

    private Sides(House house) throws Exception {
        this.house = house;
        NewCase cases = new NewCase(house.hands());
        for (int number = 0; number < CASES; number++) {
            ids.add(cases.accepted("G-" + number));
        }
        stock = new StockStore(house);
        peer = StockCase.on(stock);
        act(0);
        pekko = new PekkoStore(house);
        pekkoScreens = PekkoScreens.live(house, pekko, READ);
        plain = new PlainInsert(house, MOST_SENDERS);
    }

    /** All of them, on the server of that house; one contact is recorded. */
    static Sides of(House house) throws Exception {
        return new Sides(house);
    }

    /** The product as it is: screens and reactions read what is recorded, in the same process. */
    Senders.Took read(int senders, int acts) throws Exception {
        long begin = System.nanoTime();
        Senders.Took took = Senders.send(senders, acts, this::act);
        house.application().awaitScreens();
        return took.shown(acts, begin);
    }

    /** The product while nobody reads. */
    Senders.Took unread(int senders, int acts) throws Exception {
        var readers =
                house.part(EventProcessingConfiguration.class).eventProcessors().values();
        readers.forEach(EventProcessor::shutDown);
        try {
            return Senders.send(senders, acts, this::act);
        } finally {
            readers.forEach(EventProcessor::start);
            house.application().awaitScreens();
        }
    }

    /** The peer. */
    Senders.Took peers(int senders, int acts) throws Exception {
        var gateway = peer.commandGateway();
        return Senders.send(
                senders,
                acts,
                number -> gateway.sendAndWait(new StockCase.Contact(idOf(number).value(), fact)));
    }

    /** Pekko while nobody reads. */
    Senders.Took pekkoUnread(int senders, int acts) throws Exception {
        return Senders.send(senders, acts, number -> pekko(UNREAD, number));
    }

    /** Pekko, its query side writing the same rows in the same process. */
    Senders.Took pekkoRead(int senders, int acts) throws Exception {
        long before = pekkoScreens.handled();
        long begin = System.nanoTime();
        Senders.Took took = Senders.send(senders, acts, number -> pekko(READ, number));
        while (pekkoScreens.handled() < before + acts) {
            Thread.sleep(BETWEEN_MILLIS);
        }
        return took.shown(acts, begin);
    }

    private void pekko(String tag, int number) {
        pekko.record(tag, new PekkoFact(idOf(number).value(), Instant.now(), fact, META))
                .join();
    }

    /** The limit. */
    Senders.Took plain(int senders, int acts) throws Exception {
        return Senders.send(senders, acts, plain::insert);
    }

    private void act(int number) {
        house.act("section", Office.SECTION, "yanglao", NewCase.contact(idOf(number)));
    }

    private CaseId idOf(int number) {
        return ids.get(number % ids.size());
    }

    @Override
    public void close() {
        plain.close();
        pekkoScreens.close();
        pekko.close();
        peer.shutdown();
        stock.close();
    }
}
