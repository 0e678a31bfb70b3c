package banli.command.act;

import static banli.command.act.People.*;

import banli.language.command.*;
import banli.language.command.ClosingCommand.*;
import banli.language.command.CommitmentCommand.*;
import banli.language.command.ContactCommand.*;
import banli.language.command.DeadlineCommand.*;
import banli.language.command.DisclosureCommand.*;
import banli.language.command.FeedbackCommand.*;
import banli.language.command.IntakeCommand.*;
import banli.language.command.OpinionCommand.*;
import banli.language.command.ReplyCommand.*;
import banli.language.command.SupervisionCommand.*;
import banli.language.word.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import java.util.List;

/** 场景中的动作。 Acts with plain fields, for the case 21-168 of the scenarios; the day is the last parameter, null for today. */
public final class Do {
    public static final Session MEETING = new Session(Level.DISTRICT, Body.CPPCC, 6, 5);
    public static final CaseNumber NUMBER = new CaseNumber(MEETING, "21-168");
    public static final CaseId CASE = CaseId.of(NUMBER);
    public static final CaseId OTHER = CaseId.of(new CaseNumber(MEETING, "21-084"));
    public static final Signatory LEAD = new Signatory(LEAD_PROPOSER, "朱芳");
    public static final Signatory SECOND = new Signatory(CO_SIGNER, "陈箴");
    public static final List<Item> ITEMS = List.of(new Item(1, "增设自助终端"), new Item(2, "优化操作界面"), new Item(3, "加强人员培训"));

    private Do() {}

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    public static RegisterCase register(CaseNumber number, CaseKind kind, UnitRole role, List<Signatory> coSigners) {
        return new RegisterCase(
                number,
                kind,
                Raised.IN_SESSION,
                2026,
                role,
                role == UnitRole.ASSIST ? "data-office" : "civil-affairs",
                day(2, 27),
                day(3, 2),
                "区政协转〔2026〕5号",
                null,
                "关于完善自助终端设备的几点建议",
                "养老服务",
                "社区事务受理服务中心的自助终端使用率不高。",
                ITEMS,
                LEAD,
                coSigners,
                "社会福利界",
                true,
                null,
                null,
                day(3, 2));
    }

    public static RegisterCase registration() {
        return register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(SECOND));
    }

    public static RegisterCase registration(
            String title, List<Item> items, LocalDate receivedOn, int year, boolean open) {
        RegisterCase a = registration();
        return new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                year,
                a.role(),
                a.leadUnit(),
                null,
                receivedOn,
                null,
                null,
                title,
                a.subject(),
                null,
                items,
                a.leadProposer(),
                null,
                null,
                open,
                null,
                null,
                null);
    }

    public static ProposeRouting routing(UnitRole role, List<CoUnit> coUnits, LocalDate day) {
        return new ProposeRouting(CASE, role, ELDERLY, "sun", coUnits, "建议由养老科承办", null, day);
    }

    public static RecordContact contact(Phase phase, LocalDate day) {
        return contact(phase, Channel.VISIT, "介绍了终端的使用情况，听取了意见。", null, day);
    }

    public static RecordContact contact(Phase phase, Channel channel, String summary, String note, LocalDate day) {
        return new RecordContact(
                CASE, phase, channel, "受理中心", List.of("sun"), List.of(LEAD_PROPOSER), summary, note, null, null, day);
    }

    public static WaiveContact waive(Phase phase, LocalDate day) {
        return new WaiveContact(CASE, phase, "朱芳表示不必上门", LEAD_PROPOSER, day(3, 2), Channel.PHONE, null, day);
    }

    public static ItemAnswer answer(int item, Adoption adoption) {
        String reason = adoption == Adoption.FULL ? null : "尚需其他部门配合";
        return new ItemAnswer(item, adoption, reason, "关于第" + item + "条，答复如下。");
    }

    public static List<ItemAnswer> allFull() {
        return List.of(answer(1, Adoption.FULL), answer(2, Adoption.FULL), answer(3, Adoption.FULL));
    }

    public static SubmitReply reply(List<ItemAnswer> answers, String outcome, LocalDate day) {
        return new SubmitReply(
                CASE,
                "朱芳委员：您提出的建议收悉，现答复如下。",
                answers,
                new Outcome("shanghai-2015", outcome, "解决采纳"),
                new DisclosureProposal(DisclosureChoice.PUBLISH, null),
                null,
                day);
    }

    public static SubmitReply reply(LocalDate day) {
        return reply(allFull(), "A", day);
    }

    public static SubmitReply opinion(LocalDate day) {
        return new SubmitReply(CASE, "我局的会办意见如下。", null, null, null, null, day);
    }

    public static DeliverReply deliver(String recipient, LocalDate day) {
        return new DeliverReply(CASE, recipient, DeliveryMeans.IN_PERSON, null, day);
    }

    public static RecordSatisfaction form(String proposer, Satisfaction result, String reason, LocalDate day) {
        return new RecordSatisfaction(CASE, proposer, Satisfaction.SATISFIED, result, reason, FormChannel.PAPER, day);
    }

    public static DisclosureCommand.DecideDisclosure disclose(DisclosureChoice choice, String reason, LocalDate day) {
        return new DisclosureCommand.DecideDisclosure(CASE, choice, reason, null, day);
    }

    public static PublishReply publish(LocalDate day) {
        return new PublishReply(CASE, "https://example.cn/21-168", day);
    }

    public static CorrectionCommand.CorrectRecord correct(long sequence, CaseCommand anew) {
        return new CorrectionCommand.CorrectRecord(CASE, sequence, null, anew, "日期录错", null);
    }
}
