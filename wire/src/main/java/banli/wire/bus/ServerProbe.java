package banli.wire.bus;

import banli.language.word.Text;
import io.axoniq.axonserver.connector.impl.HeaderAttachingInterceptor;
import io.axoniq.axonserver.connector.impl.Headers;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelRegistry;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConfiguration;

/**
 * 探问 Axon Server。 Asks Axon Server, on a connection of its own, where the ledger ends, and tells in a sentence why it can't be
 * had: what connects for the buses tries again for ever, and does not say what for.
 */
public final class ServerProbe {
    private static final int PATIENCE_SECONDS = 5;

    private final AxonServerConfiguration settings;

    /** Of the server that these settings name. */
    public ServerProbe(AxonServerConfiguration settings) {
        this.settings = settings;
    }

    /** 有何不对。 What is wrong now; empty when one of the addresses answers. */
    public Optional<Trouble> trouble() {
        Trouble worst = null;
        for (String address : settings.getServers().split(",")) {
            Optional<Trouble> trouble = at(address.strip());
            if (trouble.isEmpty()) {
                return trouble;
            }
            worst = worst == null || trouble.get().setting() ? trouble.get() : worst;
        }
        return Optional.ofNullable(worst);
    }

    private Optional<Trouble> at(String address) {
        ManagedChannel channel = null;
        try {
            channel = Grpc.newChannelBuilder(address.contains(":") ? address : address + ":8124", credentials())
                    .intercept(
                            new HeaderAttachingInterceptor<>(Headers.CONTEXT, settings.getContext()),
                            new HeaderAttachingInterceptor<>(Headers.ACCESS_TOKEN, settings.getToken()))
                    .build();
            EventStoreGrpc.newBlockingStub(channel)
                    .withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .getLastToken(GetLastTokenRequest.getDefaultInstance());
            return Optional.empty();
        } catch (StatusRuntimeException failed) {
            return Optional.of(of(failed));
        } catch (IOException | ManagedChannelRegistry.ProviderNotFoundException unreadable) {
            // The second where the file is there, but holds no certificate.
            return Optional.of(new Trouble(
                    true,
                    new Text(
                            "证书文件 " + settings.getCertFile() + " 读不出来，请核对 AXONIQ_AXONSERVER_CERT_FILE。",
                            "The certificate " + settings.getCertFile()
                                    + " can't be read. Check AXONIQ_AXONSERVER_CERT_FILE.")));
        } finally {
            if (channel != null) {
                channel.shutdownNow();
            }
        }
    }

    private ChannelCredentials credentials() throws IOException {
        if (!settings.isSslEnabled()) {
            return InsecureChannelCredentials.create();
        }
        return settings.getCertFile() == null
                ? TlsChannelCredentials.create()
                : TlsChannelCredentials.newBuilder()
                        .trustManager(new File(settings.getCertFile()))
                        .build();
    }

    private Trouble of(StatusRuntimeException failed) {
        String server = settings.getServers();
        return switch (failed.getStatus().getCode()) {
            case PERMISSION_DENIED, UNAUTHENTICATED ->
                new Trouble(
                        true,
                        settings.getToken() == null || settings.getToken().isBlank()
                                ? new Text(
                                        "Axon Server（" + server
                                                + "）要求令牌，却没有设。请用 AXONIQ_AXONSERVER_TOKEN 或 AXONIQ_AXONSERVER_TOKEN_FILE 给出。",
                                        "Axon Server (" + server
                                                + ") wants a token, and none is set. Give it by AXONIQ_AXONSERVER_TOKEN or AXONIQ_AXONSERVER_TOKEN_FILE.")
                                : new Text(
                                        "Axon Server（" + server
                                                + "）不认所给的令牌。请核对 AXONIQ_AXONSERVER_TOKEN（或 AXONIQ_AXONSERVER_TOKEN_FILE 所指的文件）。",
                                        "Axon Server (" + server
                                                + ") does not accept the token. Check AXONIQ_AXONSERVER_TOKEN, or the file named by AXONIQ_AXONSERVER_TOKEN_FILE."));
            case NOT_FOUND ->
                new Trouble(
                        true,
                        new Text(
                                "Axon Server（" + server + "）没有上下文“" + settings.getContext()
                                        + "”。请核对 AXONIQ_AXONSERVER_CONTEXT，或在那里先建好它。",
                                "Axon Server (" + server + ") has no context “" + settings.getContext()
                                        + "”. Check AXONIQ_AXONSERVER_CONTEXT, or make it there first."));
            default ->
                new Trouble(
                        false,
                        new Text(
                                "Axon Server（" + server
                                        + "）没有应答，正在等它；它一来就自行继续。请核对它是否在运行，以及 AXONIQ_AXONSERVER_SERVERS 和 TLS 的设置。",
                                "Axon Server (" + server
                                        + ") does not answer. Waiting for it, and going on by itself when it comes. Check that it runs, AXONIQ_AXONSERVER_SERVERS, and the settings of TLS."));
        };
    }

    /**
     * 毛病。 What is wrong.
     *
     * @param setting whether it lies in a setting, so that waiting does not mend it
     */
    public record Trouble(boolean setting, Text sentence) {}
}
