package banli.bench.commands;

import banli.bench.StockCase;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.word.CaseId;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** 对照。 The bare aggregate {@link StockCase} over Axon Server, configured as Axon does by itself, given contacts of the same content. */
final class StockPeer implements AutoCloseable {
    private final Configuration axon;
    private final ContactRecorded fact = StockCase.fact();

    private StockPeer(Configurer configurer) {
        axon = configurer.configureAggregate(StockCase.class).start();
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

    @Override
    public void close() {
        axon.shutdown();
    }
}
