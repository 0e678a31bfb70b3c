package banli.query.story;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 一案的故事。 The facts of a case as a bureau would make them, up to the stage that a test wants. */
public final class Story {
    public static final LocalDate RECEIVED = LocalDate.of(2021, 3, 1);
    public static final LocalDate DUE = LocalDate.of(2021, 6, 1);
    public static final LocalDate WARN = LocalDate.of(2021, 5, 20);
    private static final Signatory PROPOSER = new Signatory("zhu-fang", "朱芳");

    private final CaseNumber number;
    private final CaseKind kind;
    private final UnitRole role;
    private final List<CaseEvent> facts = new ArrayList<>();
    private String title = "关于进一步完善社区事务受理服务中心综合类自助终端设备的几点建议";
    private String subject = "养老服务";
    private int year = 2021;
    private String sector = "社会福利界";
    private String town;
    private List<CoUnit> coUnits = List.of();
    private List<Item> items = List.of(new Item(1, "完善终端功能"), new Item(2, "扩大普及率"));

    private Story(CaseKind kind, UnitRole role, String number) {
        Body body = kind == CaseKind.SUGGESTION ? Body.CONGRESS : Body.CPPCC;
        this.number = new CaseNumber(new Session(Level.DISTRICT, body, 6, 5), number);
        this.kind = kind;
        this.role = role;
    }

    public static Story proposal(String number, UnitRole role) {
        return new Story(CaseKind.PROPOSAL, role, number);
    }

    public static Story suggestion(String number, UnitRole role) {
        return new Story(CaseKind.SUGGESTION, role, number);
    }

    public Story about(String subject, String title) {
        this.subject = subject;
        this.title = title;
        return this;
    }

    public Story from(String sector, String town) {
        this.sector = sector;
        this.town = town;
        return this;
    }

    public Story assistedBy(CoUnit... units) {
        coUnits = List.of(units);
        return this;
    }

    public Story of(int year) {
        this.year = year;
        return this;
    }

    public CaseId id() {
        return CaseId.of(number);
    }

    public CaseEvent[] facts() {
        return facts.toArray(CaseEvent[]::new);
    }

    public Story and(CaseEvent... more) {
        facts.addAll(List.of(more));
        return this;
    }

    public Story registered() {
        return and(new CaseRegistered(
                id(),
                number,
                kind,
                Raised.IN_SESSION,
                year,
                role,
                "区民政局",
                RECEIVED,
                RECEIVED,
                null,
                null,
                title,
                subject,
                "背景",
                items,
                PROPOSER,
                List.of(new Signatory("chen-zhen", "陈箴")),
                sector,
                town,
                true,
                null,
                null,
                List.of(new Deadline(DeadlineKind.OBJECTION, RECEIVED.plusDays(9), RECEIVED.plusDays(6), null)),
                RECEIVED));
    }

    public Story assigned() {
        LocalDate on = RECEIVED.plusDays(3);
        DeadlineKind due = role == UnitRole.ASSIST ? DeadlineKind.OPINION : DeadlineKind.REPLY;
        return registered()
                .and(
                        new RoutingProposed(role, "yanglao", "li", coUnits, "由养老科办理", null, on.minusDays(1)),
                        new RoutingApproved("同意", on.minusDays(1)),
                        new CaseAssigned(
                                "ju",
                                "yanglao",
                                "li",
                                role,
                                coUnits,
                                RECEIVED,
                                List.of(new Deadline(due, DUE, WARN, null)),
                                on));
    }

    public Story accepted() {
        return assigned().and(new CaseAccepted(RECEIVED.plusDays(4)));
    }

    public Story contacted() {
        return accepted()
                .and(
                        contact(1, 1, Phase.BEFORE, Channel.VISIT, RECEIVED.plusDays(10)),
                        contact(2, 1, Phase.DURING, Channel.PHONE, RECEIVED.plusDays(30)));
    }

    public Story submitted(Adoption ofTheLast) {
        (role == UnitRole.ASSIST ? accepted() : contacted()).facts.add(reply(1, 1, ofTheLast, RECEIVED.plusDays(50)));
        return this;
    }

    public Story delivered(Adoption ofTheLast) {
        return submitted(ofTheLast)
                .and(
                        new ReplySigned(1, 1, null, RECEIVED.plusDays(52)),
                        new ReplyIssued(1, 1, "嘉民〔2021〕12号", null, RECEIVED.plusDays(53)),
                        new ReplyDelivered(
                                1,
                                "zhu-fang",
                                DeliveryMeans.IN_PERSON,
                                "签收单",
                                null,
                                true,
                                true,
                                DUE,
                                List.of(),
                                RECEIVED.plusDays(55)));
    }

    public Story closed(Adoption ofTheLast) {
        LocalDate on = RECEIVED.plusDays(70);
        delivered(ofTheLast);
        if (role != UnitRole.ASSIST) {
            and(
                    contact(3, 1, Phase.AFTER, Channel.PHONE, on.minusDays(5)),
                    new SatisfactionRecorded(
                            1,
                            "zhu-fang",
                            Satisfaction.SATISFIED,
                            Satisfaction.SATISFIED,
                            null,
                            FormChannel.PAPER,
                            "office",
                            on.minusDays(4)),
                    new DisclosureDecided(1, DisclosureChoice.PUBLISH, null, null, null, on.minusDays(3)),
                    new ReplyPublished(1, "答复全文", "00", "https://example.org/1", true, on.minusDays(2)));
        }
        return and(new CaseClosed(1, on));
    }

    public Story keySupervised() {
        return and(new KeySupervisionDesignated("区领导", "区级", RECEIVED.plusDays(20)));
    }

    public static ContactRecorded contact(int contact, int round, Phase phase, Channel channel, LocalDate on) {
        return new ContactRecorded(
                contact,
                round,
                phase,
                channel,
                "区民政局",
                List.of("li"),
                List.of("zhu-fang"),
                "听取意见",
                null,
                List.of(),
                List.of(),
                channel == Channel.VISIT,
                false,
                on);
    }

    public static ReplySubmitted reply(int round, int version, Adoption ofTheLast, LocalDate on) {
        Adoption whole = ofTheLast == Adoption.FULL ? Adoption.FULL : Adoption.PARTIAL;
        return new ReplySubmitted(
                round,
                version,
                "全区已布设二十一台自助终端",
                List.of(
                        new ItemAnswer(1, Adoption.FULL, null, "已全面开设"),
                        new ItemAnswer(2, ofTheLast, ofTheLast == Adoption.FULL ? null : "涉及其他部门", "逐步扩大")),
                new Outcome("shanghai-2015", ofTheLast == Adoption.FULL ? "A" : "B", "解决采纳"),
                ofTheLast == Adoption.FULL ? 1 : 2,
                whole,
                new DisclosureProposal(DisclosureChoice.PUBLISH, null),
                List.of(),
                null,
                on);
    }
}
