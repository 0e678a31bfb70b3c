package banli.bench.commands;

import banli.bench.NewCase;
import banli.bench.StockStore;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.word.CaseId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** 对照。 The bare aggregate {@link StockCase}, configured as Axon does by itself, given contacts of the same content. */
final class StockPeer implements AutoCloseable {
    private final Configuration axon;
    private final ContactRecorded fact = fact();

    private StockPeer(Configurer configurer) {
        axon = configurer.configureAggregate(StockCase.class).start();
    }

    /** On Axon's JDBC store, with the buses of one process. */
    static StockPeer at(StockStore stock) {
        return new StockPeer(DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .configureEventStore(_ -> stock.store()));
    }

    /** On Axon Server, its store and its buses. */
    static StockPeer at(String servers) {
        return new StockPeer(DefaultConfigurer.defaultConfiguration()
                .registerComponent(
                        AxonServerConfiguration.class,
                        _ -> AxonServerConfiguration.builder()
                                .servers(servers)
                                .componentName("stock")
                                .build())
                .configureSerializer(_ -> Jackson3Serializer.builder().build()));
    }

    /** So many contacts, case by case in turn, in streams of its own. */
    Senders.Took send(List<CaseId> cases, int senders, int acts) throws Exception {
        return Senders.send(
                senders,
                acts,
                number -> axon.commandGateway()
                        .sendAndWait(new StockCase.Contact(
                                "stock-" + cases.get(number % cases.size()).value(), fact)));
    }

    private static ContactRecorded fact() {
        RecordContact act = NewCase.contact(new CaseId("peer"));
        return new ContactRecorded(
                1,
                1,
                act.phase(),
                act.channel(),
                act.place(),
                act.ourPeople(),
                act.proposersMet(),
                act.summary(),
                null,
                act.attachments(),
                act.heldWith(),
                true,
                false,
                LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
