package banli.command.axon;

import banli.command.axon.record.DirectoryOnRecord;
import banli.command.directory.UserOnRecord;
import banli.command.rulebook.RefusedException;
import banli.language.act.AdminRule;
import banli.language.command.CaseCommand;
import banli.language.command.CorrectionCommand;
import banli.language.command.DirectoryCommand.AcknowledgeReset;
import banli.language.command.DirectoryCommand.EndSessions;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.command.MeetingCommand;
import banli.language.command.SummaryCommand;
import banli.language.word.ActingOffice;
import banli.language.word.Actor;
import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 核验职务。 Proves against the directory of today that a message's sender holds the office it names, in person or by a
 * delegation that runs today; else refuses (OFFICE). When something happened never decides who may record it.
 */
public final class OfficeVerifier {
    /** Whose acts an older register may tell. */
    private static final Set<Office> TOLD =
            EnumSet.of(Office.CHIEF_LEADER, Office.DEPUTY_LEADER, Office.REGISTRY, Office.SECTION, Office.SUPERVISOR);

    private final DirectoryOnRecord directory;

    /** 依通讯录。 By the directory on record. */
    public OfficeVerifier(DirectoryOnRecord directory) {
        this.directory = directory;
    }

    /** The proved actor of an act; an auditor has none at all but on their own log-in. */
    public Actor admitToAct(Object act, Map<String, ?> metadata, LocalDate today) {
        if (metadata.get(Meta.ENTRY) != null) {
            historical(act, metadata);
        } else if (ofThemself(act, required(metadata, Meta.ACTOR)) && metadata.get(Meta.OFFICE) == null) {
            return themself(act, (String) metadata.get(Meta.ACTOR));
        }
        Actor actor = admit(metadata, today);
        require(
                ofThemself(act, actor.person()) || actor.office() != Office.AUDITOR,
                "审计人员只查看，不办理",
                "Auditors look and change nothing");
        return actor;
    }

    /** 核验后的来者。 The proved sender. */
    public Actor admit(Map<String, ?> metadata, LocalDate today) {
        String person = required(metadata, Meta.ACTOR);
        Office office = office(required(metadata, Meta.OFFICE));
        String unit = (String) metadata.get(Meta.ACTING_UNIT);
        String principal = (String) metadata.get(Meta.ON_BEHALF_OF);
        return switch (office) {
            case SYSTEM -> system(person);
            case PROPOSER -> proposer(person);
            default ->
                principal == null ? inPerson(person, office, unit) : delegated(person, office, unit, principal, today);
        };
    }

    /** Acts of a person on their own log-in, for which no office is needed; the code, or the password at log-in, proves who it is. */
    static boolean ofThemself(Object act, String person) {
        return switch (act) {
            case UseLoginCode it -> person.equals(it.person());
            case SetCredential it -> person.equals(it.person());
            case AcknowledgeReset it -> person.equals(it.person());
            case SetPasskey it -> person.equals(it.person());
            case SetCodeApp it -> person.equals(it.person());
            case SetRecoveryCodes it -> person.equals(it.person());
            case RemoveSecondFactor it -> person.equals(it.person());
            case EndSessions it -> person.equals(it.person());
            case null, default -> false;
        };
    }

    /** By a code also somebody who is not in the directory: a wrong name and a wrong code are refused alike. */
    private Actor themself(Object act, String person) {
        UserOnRecord user = act instanceof UseLoginCode ? directory.user(person) : acting(person);
        return new Actor(person, user.name(), null, null, null);
    }

    private Actor system(String person) {
        require(Actor.SYSTEM.person().equals(person), "系统动作只由账本自身发出", "Only the ledger itself acts as the system");
        return Actor.SYSTEM;
    }

    private Actor proposer(String person) {
        String name = directory.proposer(person).orElse(null);
        require(name != null, "提出人未登记", "The proposer is not in the directory");
        // Whoever logs in is a user, so an id that is both could speak for the proposer without the proposer's link.
        require(
                directory.user(person).person() == null,
                "本单位人员不得以提出人名义办理",
                "People of the office don't act as proposers");
        return new Actor(person, name, Office.PROPOSER, null, null);
    }

    private Actor inPerson(String person, Office office, String unit) {
        UserOnRecord user = acting(person);
        require(directory.holds(person, office, unit), "此人没有这一职务", "The person does not hold this office");
        return new Actor(person, user.name(), office, unitOf(user, office, unit), null);
    }

    private Actor delegated(String person, Office office, String unit, String principal, LocalDate today) {
        UserOnRecord delegate = acting(person);
        UserOnRecord owner = known(principal);
        require(owner.holds(office, unit), "委托人没有这一职务", "The person acted for does not hold this office");
        require(owner.letsAct(person, office, today), "没有今天有效的代理授权", "No delegation runs today");
        require(
                Stream.of(Office.ADMIN, Office.AUDITOR).noneMatch(apart -> directory.holds(person, apart, null)),
                "管理员和审计人员不得代理他人",
                "Administrators and auditors act for nobody");
        return new Actor(person, delegate.name(), office, unitOf(owner, office, unit), principal);
    }

    /** What a register tells of the office's people, typed by one of the registry, in person; the ledger's own reactions follow it. */
    private void historical(Object act, Map<String, ?> metadata) {
        require(
                Meta.HISTORICAL.equals(metadata.get(Meta.ENTRY))
                        && (act instanceof CaseCommand
                                || act instanceof MeetingCommand
                                || act instanceof SummaryCommand),
                "补录只用于案件的办理、会议和工作总结",
                "Only acts on cases, meetings and annual summaries are entered from an older register");
        Office office = office(required(metadata, Meta.OFFICE));
        if (office == Office.SYSTEM) {
            return;
        }
        require(
                !(act instanceof CorrectionCommand),
                "更正不是旧登记簿所记的办理，请以本人名义更正，由另一人同意",
                "No older register tells of a correction made here; make it in your own name, and let another agree");
        require(
                TOLD.contains(office),
                "补录只记业务职务的办理；提出人的表态由办公室代录",
                "An older register tells what business offices did; the registry enters a proposer's words for them");
        require(
                metadata.get(Meta.ENTERED_BY) instanceof String typist
                        && directory.holds(typist, Office.REGISTRY, null)
                        && !directory.user(typist).logIn().awaited(),
                "补录须由办公室人员本人办理",
                "Historical entries are entered by the registry, in person");
        required(metadata, Meta.ENTRY_SOURCE);
    }

    /** Somebody whose password was reset does nothing before they have set their own. */
    private UserOnRecord acting(String person) {
        UserOnRecord user = known(person);
        require(
                !user.logIn().awaited(),
                "口令已重置，须先用一次性口令设置自己的口令",
                "The password was reset; its owner first sets one by the one-time code");
        return user;
    }

    private UserOnRecord known(String person) {
        UserOnRecord user = directory.user(person);
        require(user.person() != null, "人员未登记", "The person is not in the directory");
        return user;
    }

    /** The unit named, else the one unit in which the office is held, else none. */
    private static String unitOf(UserOnRecord user, Office office, String named) {
        if (named != null) {
            return named;
        }
        List<String> units = user.held().stream()
                .filter(one -> one.office() == office && one.unit() != null)
                .map(ActingOffice::unit)
                .toList();
        return units.size() == 1 ? units.getFirst() : null;
    }

    private static Office office(String name) {
        return Stream.of(Office.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refusal("没有这一职务", "There is no such office"));
    }

    static String required(Map<String, ?> metadata, String name) {
        if (metadata.get(name) instanceof String value && !value.isBlank()) {
            return value;
        }
        Text needed = new Text("每个办理动作都须带有" + name, "Each act carries its " + name);
        throw new RefusedException(Refused.fields(List.of(new FieldError(name, needed))));
    }

    private static void require(boolean met, String zh, String en) {
        if (!met) {
            throw refusal(zh, en);
        }
    }

    private static RefusedException refusal(String zh, String en) {
        return RefusedException.of(Refused.Code.OFFICE, AdminRule.OFFICE, new Text(zh, en));
    }
}
