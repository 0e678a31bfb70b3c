package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.command.axon.record.DirectoryOnRecord;
import banli.command.axon.store.OrdinaryOwner;
import banli.command.policy.Policies;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.query.account.CheckLogin;
import banli.language.query.account.LoginAnswer;
import banli.language.query.meeting.DecisionList;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindOpenWork;
import banli.language.query.register.OpenWork;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.screens.ScreensAt;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.IllegalPayloadAccessException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

@DisplayName("办理端（整个容器，事实存在数据库里）")
class CommandSideTest {
    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        OrdinaryOwner.in(postgres.getPort());
        context = new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off",
                        "axon.serializer.general=jackson3",
                        "axon.serializer.events=jackson3",
                        "axon.serializer.messages=jackson3",
                        "banli.database.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "banli.database.user=banli_app",
                        "banli.database.password=secret",
                        "banli.database.owner-user=" + OrdinaryOwner.NAME,
                        "banli.vault.kek-file=" + folder.resolve("vault.key"))
                .run();
        List<String> administrators = List.of("li", "qian");
        send(
                new OpenLedger("banli.test", "key", "区民政局", "嘉民", "shanghai", false, administrators, House.OPENED),
                system());
        send(new EnterUser("li", "李", null, null), system());
        send(new SetCredential("li", "the first password"), Map.of(Meta.ACTOR, "li", Meta.KEY, "the-first"));
    }

    @AfterAll
    static void stop() throws Exception {
        context.close();
        postgres.close();
    }

    @Test
    @DisplayName("动作经总线办理，重复的键得到当初的答复")
    void actsAreRecorded() {
        Map<String, String> meta = House.meta("li", Office.ADMIN);
        Command act = new ProposePolicy(
                "shanghai", "shanghai-2015", Policies.text("shanghai-2015.json"), LocalDate.of(2015, 1, 1));
        assertThat(send(act, meta)).isEqualTo(new Recorded("policy:shanghai", 0, 1, false));
        assertThat(send(act, meta)).isEqualTo(new Recorded("policy:shanghai", 0, 1, true));
        assertThat(context.getBean(MeterRegistry.class)
                        .get("banli.acts.recorded")
                        .tag("act", "ProposePolicy")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("拒绝的理由作为例外的细节传回")
    void refusalsCrossTheBus() {
        assertThatExceptionOfType(CommandExecutionException.class)
                .isThrownBy(() -> send(new AskOffice("nobody", Office.REGISTRY, null), House.meta("li", Office.ADMIN)))
                .satisfies(refusal -> assertThat(
                                refusal.<Refused>getDetails().orElseThrow().rules())
                        .extracting(one -> one.rule())
                        .containsExactly("known-person"));
    }

    @Test
    @DisplayName("登录和预演由办理端答复")
    void queriesAreAnswered() throws Exception {
        LoginAnswer login = ask(new CheckLogin("li", "the first password"), LoginAnswer.class);
        assertThat(login.accepted()).isTrue();
        assertThat(login.offices()).extracting(one -> one.office()).containsExactly(Office.ADMIN);
        RehearsalOfActs rehearsal = ask(new RehearseActs(new CaseId("no-such-case")), RehearsalOfActs.class);
        assertThat(rehearsal.acts()).isEmpty();
    }

    @Test
    @DisplayName("途中换了办理人或去掉签名的动作和提问都不办，并计为拒绝")
    void whatIsAlteredOnTheWayIsRefused() {
        Command act = new EnterUser("ghost", "鬼", null, null);
        for (Map<String, String> other : List.of(Map.of(Meta.ACTOR, "qian"), Map.of(Meta.SIGNATURE, ""))) {
            CommandBus commands = context.getBean(CommandBus.class);
            QueryBus questions = context.getBean(QueryBus.class);
            // Who stands between sees what was signed already.
            try (Registration _ = commands.registerDispatchInterceptor(all -> (_, sent) -> sent.andMetaData(other));
                    Registration _ =
                            questions.registerDispatchInterceptor(all -> (_, sent) -> sent.andMetaData(other))) {
                assertThatExceptionOfType(CommandExecutionException.class)
                        .isThrownBy(() -> send(act, House.meta("li", Office.ADMIN)))
                        .satisfies(refusal -> notKnown(refusal.<Refused>getDetails()));
                assertThatExceptionOfType(IllegalPayloadAccessException.class)
                        .isThrownBy(() -> ask(new RehearseActs(new CaseId("any")), RehearsalOfActs.class))
                        .havingCause()
                        .isInstanceOfSatisfying(
                                QueryExecutionException.class, refusal -> notKnown(refusal.<Refused>getDetails()));
            }
        }
        assertThat(context.getBean(MeterRegistry.class)
                        .get("banli.acts.refused")
                        .tags("act", "EnterUser", "rule", "known-sender")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(context.getBean(MeterRegistry.class)
                        .get("banli.messages.refused")
                        .tag("why", "altered")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(context.getBean(DirectoryOnRecord.class).user("ghost").person())
                .isNull();
    }

    private static void notKnown(Optional<Refused> refused) {
        assertThat(refused.orElseThrow().code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(refused.orElseThrow().rules()).extracting(one -> one.rule()).containsExactly("known-sender");
    }

    private static Recorded send(Command act, Map<String, String> meta) {
        return context.getBean(CommandGateway.class).sendAndWait(new GenericCommandMessage<>(act).withMetaData(meta));
    }

    private static <A> A ask(Object question, Class<A> answer) throws Exception {
        GenericMessage<Object> message = new GenericMessage<>(question, House.meta("li", Office.ADMIN));
        return context.getBean(QueryBus.class)
                .query(new GenericQueryMessage<>(
                        message, question.getClass().getName(), ResponseTypes.instanceOf(answer)))
                .get()
                .getPayload();
    }

    private static Map<String, String> system() {
        return House.meta("system", Office.SYSTEM);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"banli.command", "banli.wire"},
            excludeFilters = {
                @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
                @Filter(type = FilterType.REGEX, pattern = ".*Test.*")
            })
    static class App {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        NoScreens noScreens() {
            return new NoScreens();
        }
    }

    /** The query side is elsewhere and has no case yet. */
    static class NoScreens {
        @QueryHandler
        CaseList answer(FindCases question) {
            return new CaseList(0, 0, List.of());
        }

        @QueryHandler
        OpenWork answer(FindOpenWork question) {
            return new OpenWork(0, List.of());
        }

        @QueryHandler
        DecisionList answer(ListDecisions question) {
            return new DecisionList(0, 0, List.of());
        }

        @QueryHandler
        ScreensAt answer(AwaitScreens question) {
            return new ScreensAt(0, true);
        }
    }
}
