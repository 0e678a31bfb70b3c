package banli.wire.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.axoniq.axonserver.grpc.event.EventStoreGrpc.EventStoreImplBase;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("启动时的 Axon Server：设置不对就指名拒绝，不在就等")
class ServerProbeTest {
    private Server server;
    private int port;
    private volatile Status refusal;

    @BeforeEach
    void start() throws IOException {
        server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                .addService(new EventStoreImplBase() {
                    @Override
                    public void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> answer) {
                        if (refusal == null) {
                            answer.onNext(TrackingToken.getDefaultInstance());
                            answer.onCompleted();
                        } else {
                            answer.onError(refusal.asRuntimeException());
                        }
                    }
                })
                .build()
                .start();
        port = server.getPort();
    }

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    @DisplayName("在，而且设置对：照常启动")
    void nothingIsWrong() {
        assertThat(new ServerProbe(settings(null)).trouble()).isEmpty();
    }

    @Test
    @DisplayName("要令牌而没有设，或令牌不对：不启动，说出该设什么")
    void theTokenIsWrong() {
        refusal = Status.PERMISSION_DENIED;
        refused(null, "wants a token, and none is set", "AXONIQ_AXONSERVER_TOKEN_FILE", "要求令牌");
        refused("guessed", "does not accept the token", "AXONIQ_AXONSERVER_TOKEN", "不认所给的令牌");
    }

    @Test
    @DisplayName("没有这个上下文：不启动，说出该设什么")
    void theContextIsWrong() {
        refusal = Status.NOT_FOUND;
        refused(null, "has no context “office”", "AXONIQ_AXONSERVER_CONTEXT", "没有上下文“office”");
    }

    @Test
    @DisplayName("不在：说在等它，照样启动")
    void theServerIsAway() {
        server.shutdownNow();
        assertThat(new ServerProbe(settings(null)).trouble()).hasValueSatisfying(trouble -> {
            assertThat(trouble.setting()).isFalse();
            assertThat(trouble.sentence().zh()).contains("没有应答", "自行继续");
            assertThat(trouble.sentence().en()).contains("does not answer", "going on by itself");
        });
        ServerAtStart atStart = new ServerAtStart(settings(null));
        assertThatNoException().isThrownBy(atStart::afterSingletonsInstantiated);
        atStart.close();
    }

    private void refused(String token, String... words) {
        assertThatThrownBy(() -> new ServerAtStart(settings(token)).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContaining("guessed");
    }

    private AxonServerConfiguration settings(String token) {
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setServers("localhost:" + port);
        settings.setContext("office");
        settings.setToken(token);
        return settings;
    }
}
