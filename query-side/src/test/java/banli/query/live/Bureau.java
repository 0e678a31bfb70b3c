package banli.query.live;

import banli.language.command.LedgerCommand.CertifyRebuild;
import banli.language.event.LedgerEvent.RebuildCertified;
import banli.language.query.Query;
import banli.language.word.Actor;
import banli.language.word.AsOf;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.query.QuerySide;
import banli.query.ask.Askers;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.past.AsOfQueries;
import banli.query.screen.Screen;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** 测试办公室。 The whole query side on an empty ledger, without the processor: {@link #read} reads what was recorded. */
public final class Bureau implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static LocalDate day;
    private static boolean kept;

    private final AnnotationConfigApplicationContext context;
    private final TestLedger ledger;
    private final QueryGateway queries;

    /** @param today the day it is in the office */
    public Bureau(LocalDate today) {
        this(today, false);
    }

    private Bureau(LocalDate today, boolean keeps, Class<?>... more) {
        day = today;
        kept = keeps;
        context = new AnnotationConfigApplicationContext();
        context.register(Wiring.class, QuerySide.class);
        Stream.of(more).forEach(context::register);
        context.refresh();
        // What is stopped is read again when a test says so.
        context.getBean(StopsRetried.class).stop();
        ledger = new TestLedger(context.getBean(DataSource.class));
        context.getBean(CommandBus.class)
                .subscribe(CertifyRebuild.class.getName(), act -> certified((CertifyRebuild) act.getPayload()));
        QueryBus bus = context.getBean(QueryBus.class);
        for (String name : context.getBeanDefinitionNames()) {
            new AnnotationQueryHandlerAdapter<>(context.getBean(name)).subscribe(bus);
        }
        Askers askers = context.getBean(Askers.class);
        bus.registerHandlerInterceptor((work, chain) ->
                work.getMessage().getMetaData().containsKey(Meta.ACTOR) ? askers.handle(work, chain) : chain.proceed());
        bus.registerHandlerInterceptor(context.getBean(AsOfQueries.class)::handle);
        queries = DefaultQueryGateway.builder().queryBus(bus).build();
    }

    /** An office with more screens, on an empty ledger. */
    public static Bureau with(LocalDate today, Class<?>... more) {
        return new Bureau(today, false, more);
    }

    /** The office as another program finds it, on the same ledger and screens. */
    public static Bureau again(LocalDate today, Class<?>... more) {
        return new Bureau(today, true, more);
    }

    private Object certified(CertifyRebuild act) {
        ledger.record(
                act.stream(),
                new RebuildCertified(act.certificate(), act.askedBy(), day),
                Map.of(Meta.ACTOR, Actor.SYSTEM.person(), Meta.OFFICE, Office.SYSTEM.name()));
        return null;
    }

    /** Where facts are recorded. */
    public TestLedger ledger() {
        return ledger;
    }

    /** Has the screens read all that was recorded since, in batches of this size. */
    public Bureau read(int batch) {
        ledger.write();
        Screens screens = context.getBean(Screens.class);
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        List<Entry> entries = new ArrayList<>();
        context.getBean(FactFeed.class)
                .each(
                        context.getBean(ScreensPosition.class).now() + 1,
                        ledger.head(),
                        it -> entries.add(Decoder.decoded(it)));
        for (int from = 0; from < entries.size(); from += batch) {
            List<Entry> some = List.copyOf(entries.subList(from, Math.min(entries.size(), from + batch)));
            transaction.executeWithoutResult(_ -> screens.read(
                    some.stream().map(it -> new Unread(it.position(), () -> it)).toList()));
            context.getBean(Readers.class).told(ScreensRead.of(some));
        }
        return this;
    }

    /** Has the screens read all that was recorded since. */
    public Bureau read() {
        return read(1_000);
    }

    /** Asks through the query bus. */
    public <A> A ask(Query<A> question) {
        return queries.query(question, ResponseTypes.instanceOf(question.answer()))
                .join();
    }

    /** Asks as of a moment. */
    public <A> A ask(Query<A> question, AsOf asOf) {
        return queries.query(
                        question.getClass().getName(),
                        new GenericMessage<>(question, Map.of(Meta.AS_OF, asOf.toString())),
                        ResponseTypes.instanceOf(question.answer()))
                .join();
    }

    /** Asks as somebody, who may be refused and does not see everything. */
    public <A> A ask(Query<A> question, Map<String, String> as) {
        return queries.query(
                        question.getClass().getName(),
                        new GenericMessage<>(question, as),
                        ResponseTypes.instanceOf(question.answer()))
                .join();
    }

    /** All tables of all screens. */
    public List<Table> tables() {
        return context.getBeanProvider(Screen.class).stream()
                .flatMap(screen -> ((Screen<?>) screen).tables().stream())
                .toList();
    }

    /** A part of the query side. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    static class Wiring {
        @Bean
        DataSource dataSource() {
            return kept ? TestDatabase.asItIs() : TestDatabase.empty();
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(day.atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
        }

        @Bean
        QueryUpdateEmitter emitter() {
            return SimpleQueryUpdateEmitter.builder().build();
        }

        @Bean
        CommandBus commandBus() {
            return SimpleCommandBus.builder().build();
        }

        @Bean
        CommandGateway commandGateway(CommandBus bus) {
            return DefaultCommandGateway.builder().commandBus(bus).build();
        }

        @Bean
        QueryBus queryBus(QueryUpdateEmitter emitter) {
            return SimpleQueryBus.builder().queryUpdateEmitter(emitter).build();
        }
    }
}
