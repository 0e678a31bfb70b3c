package banli.standalone.split;

import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.data.OwnerOnly;
import banli.standalone.run.RunFile;
import banli.standalone.secrets.PartKeys;
import banli.wire.start.OutsidePostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 分进程的安装。 Several processes of each kind over one Axon Server, with the PostgreSQL that the environment names or one of
 * its own in the data folder.
 */
public final class Installation implements AutoCloseable {
    private static final Map<String, String> NAMES = Map.of(
            "banli.database.url", "BANLI_DB_URL",
            "banli.database.user", "BANLI_DB_USER",
            "banli.database.password", "BANLI_DB_PASSWORD");

    private final DataFolder folder;
    private final OwnPostgres postgres;
    private final List<Node> nodes = new ArrayList<>();
    private final SplitNotary notary;

    private Installation(DataFolder folder, OwnPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
        this.notary = new SplitNotary(folder, free());
    }

    /**
     * 启动并等到各进程就绪。 Starts all and waits until each is ready.
     *
     * @param servers Axon Server's addresses, {@code host:port} separated by commas
     * @param each how many processes of each kind
     * @param port of the first desk; the others take free ones
     * @throws banli.standalone.data.CommandFailed when one does not start; then none is left behind
     */
    public static Installation start(DataFolder folder, String servers, int each, int port) {
        boolean outside = !OutsidePostgres.settings(System.getenv()).isEmpty();
        OwnPostgres postgres = outside ? null : OwnPostgres.start(folder);
        Installation installation = new Installation(folder, postgres);
        try {
            installation.startAll(servers, each, port);
            return installation;
        } catch (RuntimeException failed) {
            installation.close();
            throw failed;
        }
    }

    private void startAll(String servers, int each, int port) {
        Map<String, String> environment = environment(servers);
        PartKeys keys = new PartKeys(folder.partKeys());
        Path logs = folder.path().resolve("logs");
        try {
            OwnerOnly.folder(logs);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        for (Part part : Part.values()) {
            for (int number = 1; number <= each; number++) {
                boolean first = part == Part.DESK && number == 1 && port != 0;
                Node node = new Node(part, number, first ? port : free(), free(), environment, logs);
                keys.give(part.sender(), node.name()).forEach(node::set);
                nodes.add(node);
            }
        }
        // One of each makes the tables and keys that the others find; and a small machine is not asked for all at once.
        for (int number = 0; number < each; number++) {
            int turn = number;
            List<Node> some = nodes.stream()
                    .filter(node -> nodes(node.part()).indexOf(node) == turn)
                    .toList();
            some.forEach(Node::start);
            some.forEach(Node::awaitReady);
        }
    }

    private Map<String, String> environment(String servers) {
        Map<String, String> environment = new HashMap<>();
        if (postgres != null) {
            postgres.settings().forEach((name, value) -> environment.put(NAMES.get(name), value.toString()));
        }
        environment.put("AXONIQ_AXONSERVER_SERVERS", servers);
        environment.put("BANLI_DB_CONNECTIONS", "6");
        environment.put("BANLI_DEMO", "true");
        environment.put("BANLI_VAULT_KEY_FILE", folder.vaultKey().toString());
        environment.put("BANLI_LINK_KEY_FILE", folder.linkKey().toString());
        environment.put("BANLI_ATTACHMENTS", folder.attachments().toString());
        environment.putAll(notary.environment());
        return environment;
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 各进程。 Its processes of a kind. */
    public List<Node> nodes(Part part) {
        return nodes.stream().filter(node -> node.part() == part).toList();
    }

    /** 公证。 Its notary, which is started once the ledger is open. */
    public SplitNotary notary() {
        return notary;
    }

    /** 公告地址。 Tells the command line that the first desk answers for this folder; answers its address. */
    public String announce() {
        String address = nodes(Part.DESK).getFirst().address();
        RunFile.announce(folder, java.net.URI.create(address).getPort(), true);
        return address;
    }

    @Override
    public void close() {
        RunFile.withdraw(folder);
        List.copyOf(nodes).reversed().forEach(Node::close);
        notary.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
