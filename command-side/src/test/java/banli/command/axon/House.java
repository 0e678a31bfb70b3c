package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.axon.record.FactStreams;
import banli.command.axon.record.KeptDetails;
import banli.command.axon.record.WorkOnRecord;
import banli.command.axon.record.YearOnRecord;
import banli.command.policy.Policies;
import banli.command.vault.ActingHints;
import banli.command.vault.CommandHmac;
import banli.command.vault.Credentials;
import banli.command.vault.Encryption;
import banli.command.vault.Factors;
import banli.command.vault.LoginCodes;
import banli.command.vault.TestVault;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.MeetingEvent;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.UnitKind;
import banli.wire.UnreadableFact;
import banli.wire.WireSerializer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** 一个办公室。 An open ledger with two administrators, run on Axon with its facts in memory; its date is set by the test. */
public final class House {
    public static final LocalDate OPENED = LocalDate.of(2021, 1, 4);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public final TestVault vault = TestVault.shared();
    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final Credentials credentials = new Credentials(vault.database());
    final LoginCodes codes = new LoginCodes(vault.database(), clock());
    public final ActingHints hints = new ActingHints(vault.database());
    public final Factors factors = new Factors(vault.database(), vault.keys(), clock());
    public final Encryption encryption = new Encryption(vault.keys());
    public final DirectoryOnRecord directory;
    final DocumentNumbers numbers;
    public final CasesOnRecord cases;
    public final FactStreams streams;
    public final KeptDetails kept;
    final YearOnRecord years;
    private final Configuration axon;
    private LocalDate today = OPENED;

    private House() {
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("axon.update-check.disabled", "true");
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false).configureEmbeddedEventStore(any -> new OneKeyInMemory());
        configurer.configureSerializer(any -> new WireSerializer());
        for (Class<?> aggregate : List.of(
                UnitAggregate.class,
                UserAggregate.class,
                ProposerAggregate.class,
                SubjectAggregate.class,
                SeriesAggregate.class,
                MeetingAggregate.class,
                SummaryAggregate.class,
                PolicyBookAggregate.class,
                LedgerAggregate.class,
                CaseAggregate.class)) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                    .configureCommandTargetResolver(any -> command ->
                            new VersionedAggregateIdentifier(((Command) command.getPayload()).stream(), null)));
        }
        Configuration[] built = new Configuration[1];
        streams = new FactStreams(() -> built[0].eventStore());
        directory = new DirectoryOnRecord(streams);
        cases = new CasesOnRecord(streams);
        kept = new KeptDetails(this::signed, cases);
        years = new YearOnRecord(year -> registered(fact -> fact.registerYear() == year), cases);
        numbers = new DocumentNumbers(() -> built[0].commandGateway(), streams);
        CircumstancesResolver resolver = new CircumstancesResolver(
                directory, cases, encryption, new CommandHmac(vault.keys()), numbers, clock());
        configurer.registerComponent(
                ParameterResolverFactory.class,
                any -> MultiParameterResolverFactory.ordered(
                        resolver,
                        ClasspathParameterResolverFactory.forClass(House.class),
                        new SimpleResourceParameterResolverFactory(List.of(
                                credentials,
                                hints,
                                codes,
                                kept,
                                years,
                                new WorkOnRecord(
                                        _ -> registered(_ -> true),
                                        _ -> registered(_ -> true),
                                        person -> DecisionsWaiting.of(person, all(MeetingEvent.class)),
                                        cases),
                                encryption,
                                factors,
                                new OtherCases(() -> built[0].repository(CaseAggregate.class))))));
        axon = built[0] = configurer.start();
        axon.commandBus().registerHandlerInterceptor(new RefusalInterceptor(meters));
    }

    /** Opened with the administrators li and qian, an empty directory, and no policy. */
    public static House open() {
        House house = new House();
        house.system(
                new OpenLedger("banli.test", "key", "区民政局", "嘉民", "shanghai", false, List.of("li", "qian"), OPENED));
        house.system(new EnterUser("li", "李", null, null));
        house.system(new EnterUser("qian", "钱", null, null));
        return house;
    }

    /** Opened, with Shanghai's policy, the calendar of 2021, the section 养老科, and one person for each business office. */
    public static House staffed() {
        House house = open();
        house.system(new AdoptPolicy(
                "shanghai", "shanghai-2015", Policies.text("shanghai-2015.json"), LocalDate.of(2015, 1, 1)));
        house.system(new AdoptCalendar(
                "shanghai", 2021, "state-council-2021", Policies.text("calendars/state-council-2021.json")));
        house.admin(new EnterUser("zhou", "周", null, null));
        house.admin(new EnterUnit("elderly-care", "养老科", UnitKind.SECTION, "zhou", null, null));
        house.give("zhou", "周", Office.DEPUTY_LEADER, null);
        house.give("sun", "孙", Office.SECTION, "elderly-care");
        house.give("wu", "吴", Office.REGISTRY, null);
        house.give("zheng", "郑", Office.AUDITOR, null);
        return house;
    }

    public void give(String person, String name, Office office, String unit) {
        admin(new EnterUser(person, name, unit, null));
        by("li", Office.ADMIN, new AskOffice(person, office, unit));
        by("qian", Office.ADMIN, new ConfirmOffice(person, office, unit));
    }

    public void on(LocalDate day) {
        today = day;
    }

    public Clock clock() {
        InstantSource now = () -> today.atTime(9, 0).atZone(SHANGHAI).toInstant();
        return now.withZone(SHANGHAI);
    }

    private List<CaseId> signed(String proposer) {
        return registered(fact -> Stream.concat(Stream.of(fact.leadProposer()), fact.coSigners().stream())
                .anyMatch(signer -> signer.proposer().equals(proposer)));
    }

    private List<CaseId> registered(Predicate<CaseRegistered> which) {
        return all(CaseRegistered.class)
                .filter(which)
                .map(CaseRegistered::caseId)
                .distinct()
                .toList();
    }

    private <F> Stream<F> all(Class<F> kind) {
        return axon.eventStore()
                .openStream(null)
                .asStream()
                .limit(axon.eventStore().createHeadToken().position().orElse(-1) + 1)
                .map(message -> message.getPayload())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    public Recorded system(Command act) {
        return by("system", Office.SYSTEM, act);
    }

    public Recorded admin(Command act) {
        return by("li", Office.ADMIN, act);
    }

    public Recorded by(String person, Office office, Command act) {
        return send(act, meta(person, office));
    }

    public static Map<String, String> meta(String person, Office office) {
        Map<String, String> meta = new HashMap<>();
        meta.put(Meta.ACTOR, person);
        meta.put(Meta.OFFICE, office.name());
        meta.put(Meta.KEY, UUID.randomUUID().toString());
        return meta;
    }

    public Recorded send(Command act, Map<String, String> meta) {
        return axon.commandGateway().sendAndWait(new GenericCommandMessage<>(act).withMetaData(meta));
    }

    void recordedByANewerProgram(String stream) {
        UnreadableFact fact = new UnreadableFact("case-praised", "1", "{}");
        axon.eventStore()
                .publish(new GenericDomainEventMessage<>(
                        "any", stream, facts(stream).size(), fact));
    }

    public Refused refused(Command act, String person, Office office) {
        return refused(act, meta(person, office));
    }

    public Refused refused(Command act, Map<String, String> meta) {
        try {
            send(act, meta);
        } catch (CommandExecutionException refusal) {
            return (Refused) refusal.getDetails().orElseThrow(() -> refusal);
        }
        throw new AssertionError("recorded, not refused");
    }

    public static void assertRules(Refused refused, String... rules) {
        assertThat(refused.rules()).extracting(one -> one.rule()).containsExactlyInAnyOrder(rules);
    }

    public List<? extends DomainEventMessage<?>> facts(String stream) {
        return axon.eventStore().readEvents(stream).asStream().toList();
    }
}
