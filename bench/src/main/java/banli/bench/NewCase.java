package banli.bench;

import banli.language.command.CommitmentCommand.ReportProgress;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Office;
import banli.language.word.Session;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 新案件。 Cases entered by acts as people would, by the people of the demo's bureau. */
public final class NewCase {
    private static final Session MEETING = new Session(Level.DISTRICT, Body.CPPCC, 9, 9);

    /** 签收时的事实数。 How many facts an accepted case has. */
    public static final int FACTS_WHEN_ACCEPTED = 5;

    private final Hands hands;
    private final LocalDate received;

    /** Received some days ago. */
    public NewCase(Hands hands) {
        this.hands = hands;
        this.received = hands.ledger().today().minusDays(3);
    }

    /** 已签收的案件。 A case that its section handles, with five facts. */
    public CaseId accepted(String number) {
        CaseId id = registered(number);
        hands.act(
                "registry",
                Office.REGISTRY,
                null,
                new ProposeRouting(id, UnitRole.LEAD, "yanglao", "section", List.of(), "拟由养老服务科承办", null, null));
        hands.act("chief", Office.CHIEF_LEADER, null, new ApproveRouting(id, "同意", null));
        hands.act("registry", Office.REGISTRY, null, new AssignCase(id, null));
        hands.act("section", Office.SECTION, "yanglao", new AcceptCase(id, null));
        return id;
    }

    private RegisterCase registration(String number) {
        return new RegisterCase(
                new CaseNumber(MEETING, number),
                CaseKind.PROPOSAL,
                Raised.IN_SESSION,
                received.getYear(),
                UnitRole.LEAD,
                "jiading-mz",
                received,
                received,
                null,
                null,
                "关于完善社区助餐点布局的建议 " + number,
                "养老服务",
                null,
                List.of(new Item(1, "增加助餐点"), new Item(2, "延长供餐时间")),
                new Signatory("zhu-fang", "朱芳"),
                List.of(),
                "经济界",
                true,
                null,
                null,
                received);
    }

    /** 已登记的案件。 A case that the registry took in, with one fact. */
    public CaseId registered(String number) {
        RegisterCase registration = registration(number);
        hands.act("registry", Office.REGISTRY, null, registration);
        return registration.caseId();
    }

    /** 已签发的案件。 A case whose reply was issued and nobody has. */
    public CaseId issued(String number) {
        CaseId id = accepted(number);
        hands.act("section", Office.SECTION, "yanglao", contact(id, Phase.BEFORE));
        hands.act(
                "section",
                Office.SECTION,
                "yanglao",
                new SubmitReply(
                        id,
                        "您提出的建议收悉，现答复如下：年内新增五个助餐点，供餐时间延长至十九时。",
                        List.of(
                                new ItemAnswer(1, Adoption.FULL, null, "年内新增五个助餐点"),
                                new ItemAnswer(2, Adoption.FULL, null, "供餐时间延长至十九时")),
                        new Outcome("shanghai-2015", "A", "解决采纳"),
                        new DisclosureProposal(DisclosureChoice.PUBLISH, null),
                        List.of(),
                        null));
        hands.act("section", Office.SECTION, "yanglao", contact(id));
        hands.act("deputy", Office.DEPUTY_LEADER, null, new SignReply(id, null, null));
        hands.act("chief", Office.CHIEF_LEADER, null, new IssueReply(id, null, null, null));
        return id;
    }

    /** 增长。 Lets an accepted case grow to so many facts, by progress reported. */
    public void grow(CaseId id, int facts) {
        for (int fact = FACTS_WHEN_ACCEPTED; fact < facts; fact++) {
            hands.act(
                    "section",
                    Office.SECTION,
                    "yanglao",
                    new ReportProgress(id, "已会同街镇踏勘第" + fact + "处点位", null, null, null));
        }
    }

    /** 联系一次。 The act that a section does most: a contact on record. */
    public static RecordContact contact(CaseId id) {
        return contact(id, Phase.DURING);
    }

    private static RecordContact contact(CaseId id, Phase phase) {
        return new RecordContact(
                id,
                phase,
                Channel.VISIT,
                "社区服务中心",
                List.of("section"),
                List.of("zhu-fang"),
                "听取委员对助餐点布局和供餐时间的意见，现场察看两处点位，约定月底前反馈选址方案。",
                null,
                List.of(),
                List.of(),
                null);
    }
}
