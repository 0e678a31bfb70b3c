package banli.command.axon;

import banli.command.axon.store.OrdinaryOwner;
import banli.command.policy.Policies;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.Session;
import banli.language.word.UnitKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** 一个办理端。 A process of the command side; several on one database know nothing of each other. */
final class CommandNode implements AutoCloseable {
    static final LocalDate RECEIVED = LocalDate.of(2021, 3, 1);
    private final ConfigurableApplicationContext context;

    CommandNode(int databasePort, Path folder) {
        OrdinaryOwner.in(databasePort);
        context = new SpringApplicationBuilder(CommandSideTest.App.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off",
                        "axon.serializer.general=jackson3",
                        "axon.serializer.events=jackson3",
                        "axon.serializer.messages=jackson3",
                        "banli.database.url=jdbc:postgresql://localhost:" + databasePort + "/postgres",
                        "banli.database.user=banli_app",
                        "banli.database.password=secret",
                        "banli.database.owner-user=" + OrdinaryOwner.NAME,
                        "banli.vault.kek-file=" + folder.resolve("vault.key"))
                .run();
    }

    /** Opens the ledger and enters who is needed to work on a case. */
    void staff() {
        by("system", Office.SYSTEM, opening());
        by("system", Office.SYSTEM, new EnterUser("li", "李", null, null));
        by("system", Office.SYSTEM, new EnterUser("qian", "钱", null, null));
        by(
                "system",
                Office.SYSTEM,
                new AdoptPolicy(
                        "shanghai", "shanghai-2015", Policies.text("shanghai-2015.json"), LocalDate.of(2015, 1, 1)));
        by(
                "system",
                Office.SYSTEM,
                new AdoptCalendar(
                        "shanghai", 2021, "state-council-2021", Policies.text("calendars/state-council-2021.json")));
        by("li", Office.ADMIN, new EnterUser("zhou", "周", null, null));
        by("li", Office.ADMIN, new EnterUnit("civil-affairs", "区民政局", UnitKind.BUREAU, null, null, null));
        by("li", Office.ADMIN, new EnterUnit("elderly-care", "养老科", UnitKind.SECTION, "zhou", null, null));
        give("sun", Office.SECTION, "elderly-care");
        give("wu", Office.REGISTRY, null);
        give("han", Office.CHIEF_LEADER, null);
        by("wu", Office.REGISTRY, new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, "社会福利界", null, false));
    }

    private static OpenLedger opening() {
        return new OpenLedger(
                "banli.test", "key", "区民政局", "嘉民", "shanghai", false, List.of("li", "qian"), House.OPENED);
    }

    void give(String person, Office office, String unit) {
        by("li", Office.ADMIN, new EnterUser(person, person, unit, null));
        by("li", Office.ADMIN, new AskOffice(person, office, unit));
        by("qian", Office.ADMIN, new ConfirmOffice(person, office, unit));
    }

    /** A case that waits for its section to accept it. */
    CaseId assigned(String number) {
        RegisterCase registration = new RegisterCase(
                new CaseNumber(new Session(Level.DISTRICT, Body.CPPCC, 6, 5), number),
                CaseKind.PROPOSAL,
                Raised.IN_SESSION,
                2021,
                UnitRole.LEAD,
                "civil-affairs",
                RECEIVED,
                RECEIVED,
                null,
                null,
                "关于完善自助终端设备的几点建议",
                "养老服务",
                null,
                List.of(new Item(1, "增设自助终端")),
                new Signatory("zhu-fang", "朱芳"),
                List.of(),
                "社会福利界",
                true,
                null,
                null,
                RECEIVED);
        by("wu", Office.REGISTRY, registration);
        CaseId id = registration.caseId();
        by(
                "wu",
                Office.REGISTRY,
                new ProposeRouting(id, UnitRole.LEAD, "elderly-care", "sun", List.of(), "拟由养老科承办", null, RECEIVED));
        by("han", Office.CHIEF_LEADER, new ApproveRouting(id, "同意", RECEIVED));
        by("wu", Office.REGISTRY, new AssignCase(id, RECEIVED));
        return id;
    }

    Recorded by(String person, Office office, Command act) {
        return send(act, House.meta(person, office));
    }

    Recorded send(Command act, Map<String, String> meta) {
        return context.getBean(CommandGateway.class).sendAndWait(new GenericCommandMessage<>(act).withMetaData(meta));
    }

    Refused refused(String person, Office office, Command act) {
        return refused(act, House.meta(person, office));
    }

    Refused refused(Command act, Map<String, String> meta) {
        try {
            send(act, meta);
        } catch (CommandExecutionException refusal) {
            return (Refused) refusal.getDetails().orElseThrow(() -> refusal);
        }
        throw new AssertionError("recorded, not refused");
    }

    List<? extends DomainEventMessage<?>> facts(CaseId id) {
        return context.getBean(EventStore.class)
                .readEvents(id.value())
                .asStream()
                .toList();
    }

    /** All facts in the order of the ledger. */
    List<EventMessage<?>> all() {
        EventStore store = context.getBean(EventStore.class);
        return store.openStream(null)
                .asStream()
                .limit(store.createHeadToken().position().orElse(-1) + 1)
                .<EventMessage<?>>map(fact -> fact)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
