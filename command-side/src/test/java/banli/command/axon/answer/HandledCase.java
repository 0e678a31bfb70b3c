package banli.command.axon.answer;

import banli.command.axon.House;
import banli.command.vault.PersonalReads;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Office;
import banli.language.word.Session;
import banli.language.word.UnitKind;
import banli.language.word.person.ContactDetails;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 一件在办的案件。 An office with a case of one proposer in the handling of 养老科, with one contact and its private note. */
public final class HandledCase {
    static final String NOTE = "晚上八点后方便联系";
    private static final CaseNumber NUMBER = new CaseNumber(new Session(Level.DISTRICT, Body.CPPCC, 6, 5), "21-168");
    public static final CaseId CASE = CaseId.of(NUMBER);
    private static final LocalDate RECEIVED = LocalDate.of(2021, 3, 8);

    public final House house = House.staffed();
    private final String proposer;

    private HandledCase(String proposer) {
        this.proposer = proposer;
    }

    public static HandledCase accepted(String proposer, ContactDetails contact) {
        HandledCase handled = new HandledCase(proposer);
        handled.begin(contact);
        return handled;
    }

    /** 登记。 Of that case, raised by this one proposer. */
    static RegisterCase registration(Raised raised, LocalDate received, String proposer) {
        return registration(raised, received, proposer, UnitRole.LEAD);
    }

    /** 登记为主办或会办。 Another bureau leads what is registered as assisting. */
    static RegisterCase registration(Raised raised, LocalDate received, String proposer, UnitRole role) {
        return new RegisterCase(
                NUMBER,
                CaseKind.PROPOSAL,
                raised,
                2021,
                role,
                role == UnitRole.ASSIST ? "bureau" : null,
                received,
                received,
                null,
                null,
                "关于自助终端的提案",
                "养老",
                null,
                List.of(new Item(1, "增设自助终端")),
                new Signatory(proposer, "朱芳"),
                List.of(),
                null,
                true,
                null,
                null,
                null);
    }

    private void begin(ContactDetails contact) {
        house.give("chen", "陈", Office.CHIEF_LEADER, null);
        house.admin(new EnterUnit("bureau", "区民政局", UnitKind.BUREAU, null, null, null));
        house.on(RECEIVED);
        house.by("wu", Office.REGISTRY, new EnterProposer(proposer, "朱芳", Body.CPPCC, null, contact, false));
        house.by("wu", Office.REGISTRY, registration(Raised.IN_SESSION, RECEIVED, proposer));
        house.by(
                "wu",
                Office.REGISTRY,
                new ProposeRouting(CASE, UnitRole.LEAD, "elderly-care", "sun", List.of(), "拟由养老科主办", null, null));
        house.by("chen", Office.CHIEF_LEADER, new ApproveRouting(CASE, null, null));
        house.by("wu", Office.REGISTRY, new AssignCase(CASE, null));
        house.by("sun", Office.SECTION, new AcceptCase(CASE, null));
        house.by("sun", Office.SECTION, contact());
    }

    public RecordContact contact() {
        return new RecordContact(
                CASE,
                Phase.BEFORE,
                Channel.VISIT,
                "委员工作单位",
                List.of("sun"),
                List.of(proposer),
                "听取了意见",
                NOTE,
                List.of(),
                List.of(),
                null);
    }

    NotedReads noted(PersonalReads reads, int alarmAfter) {
        return new NotedReads(reads, house.directory, house.cases, house.clock(), alarmAfter, house.meters);
    }

    ReadPersonalHandler handler(PersonalReads reads) {
        return new ReadPersonalHandler(
                house.directory,
                house.cases,
                new SealedNotes(house.streams),
                house.encryption,
                noted(reads, 2),
                house.clock());
    }
}
