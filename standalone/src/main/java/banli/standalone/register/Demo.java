package banli.standalone.register;

import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.FeedbackCommand.RequestFeedback;
import banli.language.command.LedgerCommand.AskHistoricalEntry;
import banli.language.command.LedgerCommand.CloseHistoricalEntry;
import banli.language.command.LedgerCommand.OpenHistoricalEntry;
import banli.language.command.PolicyCommand.AdoptLists;
import banli.language.command.PolicyCommand.ProposeLists;
import banli.language.policy.OfficeLists;
import banli.language.word.ActingOffice;
import banli.language.word.Office;
import banli.language.word.Sha256;
import banli.standalone.acts.Act;
import banli.standalone.acts.Acts;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.opening.Opening;
import banli.standalone.opening.Opening.Administrator;
import banli.standalone.opening.Rules;
import banli.standalone.register.Directory.Person;
import banli.standalone.register.Directory.Proposer;
import banli.standalone.register.Directory.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 演示账本。 The demo's ledger: an imaginary civil-affairs bureau's people, real rules, and the register of 2021. It is
 * entered by commands, as people would; entered again, nothing changes.
 */
public final class Demo {
    /** 演示用户共用的口令。 The one password of the demo's users; the demo listens on loopback only. */
    public static final String PASSWORD = "demo-2021";

    /** 演示角色。 The users to try first, one a role. */
    public static final List<String> USERS =
            List.of("chief", "deputy", "registry", "section", "supervisor", "auditor", "admin");

    /** Before the oldest of the running year's cases was handed on. */
    private static final int MONTHS_ON_TRIAL = 5;

    private static final String FIRST_ADMIN = "admin";
    private static final String SECOND_ADMIN = "admin2";
    private static final String RULES = "shanghai-2015";
    private static final String LISTS = "demo-lists";

    private final Acts acts;
    private final Register2021 register;

    /** Of that register, through that way to the bus. */
    public Demo(Acts acts, Register2021 register) {
        this.acts = acts;
        this.register = register;
    }

    /** 是否已全部录入。 Whether all is on record: its last act is, and acts go in one after another. */
    public boolean isComplete(LocalDate openedOn) {
        return acts.repeat(workAtHand(openedOn).acts().getLast()).isPresent();
    }

    /** 启用并录入。 Opens the ledger and enters directory and register; what is there already stays as it is. */
    public void enter(DataFolder folder, LocalDate today) {
        opening(today).perform(acts, folder);
        Directory directory = register.directory();
        enter(directory);
        directory.proposers().forEach(this::enter);
        register.earlierFigures().forEach(acts::perform);
        enterCases();
    }

    /** Two administrators open historical entry for the register's year; once its cases are in, it is closed for good. */
    private void enterCases() {
        List<Integer> years = List.of(register.year());
        acts.perform(byAdmin(
                FIRST_ADMIN,
                "history/ask",
                new AskHistoricalEntry(years, register.source(), "启用账本，移入" + register.year() + "年登记簿")));
        acts.perform(byAdmin(SECOND_ADMIN, "history/open", new OpenHistoricalEntry(years)));
        register.cases().forEach(acts::perform);
        register.summary().forEach(acts::perform);
        acts.perform(byAdmin(FIRST_ADMIN, "history/close", new CloseHistoricalEntry("登记簿已全部移入")));
    }

    /** 录入在办案件。 Enters the made-up cases of the running year, their days counted from when the ledger was opened. */
    public void enterWorkAtHand(LocalDate openedOn) {
        CurrentDemoCases work = workAtHand(openedOn);
        adopt(work.lists());
        Rules onTrial = Rules.named(RULES).with(CurrentDemoCases.rules());
        LocalDate from = openedOn.minusMonths(MONTHS_ON_TRIAL);
        acts.perform(byAdmin(FIRST_ADMIN, "rules/propose", onTrial.proposed(from)));
        acts.perform(byAdmin(SECOND_ADMIN, "rules/adopt", onTrial.policy(from)));
        work.proposers().forEach(this::enter);
        work.acts().forEach(this::performOnce);
    }

    /** One administrator proposes the office's lists, the other adopts them; the older register keeps its own words. */
    private void adopt(OfficeLists lists) {
        String place = Rules.named(RULES).place();
        acts.perform(byAdmin(
                        FIRST_ADMIN,
                        "lists/propose",
                        new ProposeLists(
                                place,
                                LISTS,
                                String.join("\n", lists.subjects()),
                                String.join("\n", lists.sectors()),
                                String.join("\n", lists.delegations()),
                                String.join("\n", lists.towns())))
                .madeUp(List.of("*")));
        acts.perform(byAdmin(SECOND_ADMIN, "lists/adopt", new AdoptLists(place, LISTS, Sha256.of(lists.text())))
                .madeUp(List.of("*")));
    }

    /** A delivery has the forms asked for by itself, sometimes before this asks: then they are asked for already. */
    private void performOnce(Act act) {
        try {
            acts.perform(act);
        } catch (CommandFailed refused) {
            if (!(act.command() instanceof RequestFeedback) || Acts.isConflict(refused)) {
                throw refused;
            }
        }
    }

    private CurrentDemoCases workAtHand(LocalDate openedOn) {
        return CurrentDemoCases.on(openedOn, register.directory());
    }

    private void enter(Proposer proposer) {
        acts.perform(byRegistry(proposer.proposer(), proposer.enter()).madeUp(proposer.madeUp()));
    }

    /** A section names its leader, and its people name it: so leaders first, then sections, then their people. */
    private void enter(Directory directory) {
        List<String> leaders = directory.units().stream()
                .map(Unit::deputyLeader)
                .filter(Objects::nonNull)
                .toList();
        List<Person> people = directory.people().stream()
                .filter(person -> !isAdministrator(person))
                .toList();
        directory.units().stream().filter(unit -> unit.deputyLeader() == null).forEach(this::enter);
        people.stream().filter(person -> leaders.contains(person.person())).forEach(this::enter);
        directory.units().stream().filter(unit -> unit.deputyLeader() != null).forEach(this::enter);
        people.stream().filter(person -> !leaders.contains(person.person())).forEach(this::enter);
        people.forEach(this::grant);
    }

    private Opening opening(LocalDate today) {
        List<Administrator> administrators = register.directory().people().stream()
                .filter(this::isAdministrator)
                .map(person -> new Administrator(person.person(), person.name(), PASSWORD))
                .toList();
        return new Opening(
                "demo.example/banli/2021",
                "嘉定区民政局",
                "嘉民",
                true,
                Rules.named(RULES),
                LocalDate.of(2015, 1, 1),
                administrators,
                today);
    }

    private boolean isAdministrator(Person person) {
        return person.person().equals(FIRST_ADMIN) || person.person().equals(SECOND_ADMIN);
    }

    private void enter(Unit unit) {
        acts.perform(byAdmin(FIRST_ADMIN, "unit/" + unit.unit(), unit.enter()).madeUp(unit.madeUp()));
    }

    private void enter(Person person) {
        acts.perform(
                byAdmin(FIRST_ADMIN, "user/" + person.person(), person.enter()).madeUp(List.of("*")));
        acts.perform(Act.bySystem(
                "register-2021/directory/password/" + person.person(), new SetCredential(person.person(), PASSWORD)));
    }

    private void grant(Person person) {
        for (ActingOffice held : person.offices()) {
            String of = person.person() + "/" + held.office();
            acts.perform(byAdmin(FIRST_ADMIN, "ask/" + of, new AskOffice(person.person(), held.office(), held.unit())));
            acts.perform(byAdmin(
                    SECOND_ADMIN, "confirm/" + of, new ConfirmOffice(person.person(), held.office(), held.unit())));
        }
    }

    private static Act byAdmin(String admin, String key, Command command) {
        return Act.by(admin, Office.ADMIN, null, "register-2021/directory/" + key, command);
    }

    private Act byRegistry(String key, Command command) {
        Doer registry = register.directory().holder(Office.REGISTRY);
        String whole = "register-2021/directory/proposer/" + key;
        return Act.by(registry.person(), registry.office(), registry.unit(), whole, command);
    }
}
