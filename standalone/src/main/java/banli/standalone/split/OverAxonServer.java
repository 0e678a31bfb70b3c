package banli.standalone.split;

import banli.standalone.data.DataFolder;
import banli.standalone.run.LedgerAtHand;
import banli.standalone.secrets.PartKeys;
import banli.wire.WireSerializer;
import banli.wire.bus.ByStream;
import banli.wire.bus.NamedQuestions;
import banli.wire.start.OutsideAxonServer;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;

/** 经 Axon Server 的账本。 A ledger whose processes are elsewhere: acts and questions go to them over Axon Server. */
public final class OverAxonServer implements LedgerAtHand {
    private final DataFolder folder;
    private final Configuration axon;

    private OverAxonServer(DataFolder folder, Configuration axon) {
        this.folder = folder;
        this.axon = axon;
    }

    /** 连接。 Connects, in the context, with the token and the TLS that the environment names; the folder holds the keys of the ledger and those of its parts. */
    public static OverAxonServer at(String servers, DataFolder folder) {
        WireSerializer wire = new WireSerializer();
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .registerComponent(
                        AxonServerConfiguration.class,
                        _ -> OutsideAxonServer.settings(System.getenv(), servers, "banli-entry"))
                .registerComponent(RoutingStrategy.class, _ -> new ByStream())
                .configureSerializer(_ -> wire)
                .configureMessageSerializer(_ -> wire)
                .configureEventSerializer(_ -> wire)
                .start();
        axon.queryBus().registerDispatchInterceptor(NamedQuestions.sent());
        new PartKeys(folder.partKeys()).ofTheEntry().sign(axon);
        return new OverAxonServer(folder, axon);
    }

    @Override
    public CommandGateway commands() {
        return axon.commandGateway();
    }

    @Override
    public QueryGateway queries() {
        return axon.queryGateway();
    }

    @Override
    public EventStore facts() {
        return axon.eventStore();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    @Override
    public DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
