package banli.standalone.facts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.connector.impl.Headers;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc.PlatformServiceImplBase;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc.EventStoreImplBase;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.TlsServerCredentials;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;

/** 要令牌和 TLS 的服务器。 Answers as Axon Server does with access control and TLS, its certificate made for this run. */
final class TlsAxonServer implements AutoCloseable {
    private static final String ALIAS = "axonserver";
    private static final String LOCK = "changeit";

    private final Server server;
    private final Path certificate;

    private TlsAxonServer(Server server, Path certificate) {
        this.server = server;
        this.certificate = certificate;
    }

    /** Holds facts up to that one, for whoever shows the token. */
    static TlsAxonServer start(Path folder, String token, long head) throws Exception {
        KeyStore keys = keys(folder.resolve("keys.p12"));
        Path certificate = pem(
                folder.resolve("certificate"),
                "CERTIFICATE",
                keys.getCertificate(ALIAS).getEncoded());
        Path key = pem(
                folder.resolve("key"),
                "PRIVATE KEY",
                keys.getKey(ALIAS, LOCK.toCharArray()).getEncoded());
        Server server = Grpc.newServerBuilderForPort(0, TlsServerCredentials.create(certificate.toFile(), key.toFile()))
                .addService(new Platform())
                .addService(new Store(head))
                .intercept(new Door(token))
                .build()
                .start();
        return new TlsAxonServer(server, certificate);
    }

    private static KeyStore keys(Path file) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        LOCK)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, LOCK.toCharArray());
        }
        return keys;
    }

    private static Path pem(Path file, String label, byte[] der) throws IOException {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(der);
        return Files.writeString(file, "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n");
    }

    String address() {
        return "localhost:" + server.getPort();
    }

    /** What to trust. */
    Path certificate() {
        return certificate;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private record Door(String token) implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            if (token.equals(headers.get(Headers.ACCESS_TOKEN))) {
                return next.startCall(call, headers);
            }
            call.close(Status.PERMISSION_DENIED, new Metadata());
            return new ServerCall.Listener<>() {};
        }
    }

    private static final class Platform extends PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification asks, StreamObserver<PlatformInfo> answer) {
            answer.onNext(PlatformInfo.newBuilder().setSameConnection(true).build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(StreamObserver<PlatformOutboundInstruction> out) {
            return new StreamObserver<>() {
                @Override
                public void onNext(PlatformInboundInstruction told) {
                    // nothing to do for it
                }

                @Override
                public void onError(Throwable gone) {
                    // nobody is left to tell
                }

                @Override
                public void onCompleted() {
                    out.onCompleted();
                }
            };
        }
    }

    private static final class Store extends EventStoreImplBase {
        private final long head;

        Store(long head) {
            this.head = head;
        }

        @Override
        public void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> answer) {
            answer.onNext(TrackingToken.newBuilder().setToken(head).build());
            answer.onCompleted();
        }
    }
}
