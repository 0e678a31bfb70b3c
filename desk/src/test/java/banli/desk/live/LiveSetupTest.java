package banli.desk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.ask.BusHealth;
import banli.desk.ask.Buses;
import banli.desk.ask.StepUp;
import banli.desk.ask.Turn;
import banli.desk.problem.Problem;
import banli.language.query.board.ShowBoard;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.screens.ScreensAt;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

@DisplayName("流的起止")
class LiveSetupTest {
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final AtomicLong position = new AtomicLong(7);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Tab tab = new Tab();
    private LiveStreams streams;

    @BeforeEach
    void start() {
        bus.subscribe(AwaitScreens.class.getName(), ScreensAt.class, asked -> new ScreensAt(position.get(), true));
        context.registerBean(
                QueryGateway.class,
                () -> DefaultQueryGateway.builder().queryBus(bus).build());
        context.registerBean(
                CommandGateway.class,
                () -> DefaultCommandGateway.builder()
                        .commandBus(SimpleCommandBus.builder().build())
                        .build());
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("login", Map.of("banli.login.step-up", "5m")));
        context.register(Turn.class, Buses.class, BusHealth.class, StepUp.class, Nudges.class, LiveSetup.class);
        context.refresh();
        streams = context.getBean(LiveStreams.class);
        streams.open("li", Watch.ALL, 7, () -> true, tab);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    @DisplayName("应用停止时所有的流随即结束，不再打开新的")
    void aStopEndsEveryStream() {
        context.close();

        assertThat(tab.completed()).isTrue();
        assertThatThrownBy(() -> streams.open("li", Watch.ALL, 7, () -> true, new Tab()))
                .isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("订阅自己断了会再接上，其间错过的补推，此后照常")
    void aSubscriptionThatEndedIsMended() throws Exception {
        assertThat(tab.next()).startsWith("event:beat");
        bus.queryUpdateEmitter().complete(ShowBoard.class, asked -> true);
        position.set(9);
        streams.mend();

        assertThat(tab.next()).startsWith("event:fact\nid:9");
        bus.queryUpdateEmitter().emit(ShowBoard.class, asked -> true, new ScreensAt(10, true));
        assertThat(tab.next()).startsWith("event:fact\nid:10");
    }

    @Test
    @DisplayName("许多页面共用一个订阅")
    void oneSubscriptionForAll() {
        streams.open("wang", Watch.ALL, 7, () -> true, new Tab());
        streams.open("zhao", Watch.ALL, 7, () -> true, new Tab());

        assertThat(bus.queryUpdateEmitter().activeSubscriptions()).hasSize(1);
        assertThat(streams.count()).isEqualTo(3);
    }
}
