package banli.standalone.register;

import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand.ArchiveCase;
import banli.language.command.ClosingCommand.CloseCase;
import banli.language.command.CommitmentCommand.FulfilCommitment;
import banli.language.command.CommitmentCommand.MakeCommitment;
import banli.language.command.CommitmentCommand.ReportProgress;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.ContactCommand.WaiveContact;
import banli.language.command.CorrectionCommand.AgreeCorrection;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.DisclosureCommand.DecideDisclosure;
import banli.language.command.DisclosureCommand.PublishReply;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.command.FeedbackCommand.RequestFeedback;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.ObjectToHandOn;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.RecordDirective;
import banli.language.command.OpinionCommand.AskOpinion;
import banli.language.command.OpinionCommand.RecordOpinion;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.command.SupervisionCommand.AnswerChase;
import banli.language.command.SupervisionCommand.ChaseCase;
import banli.language.command.SupervisionCommand.DesignateKeySupervision;
import banli.language.command.SupervisionCommand.HearReport;
import banli.language.command.SupervisionCommand.RecordInvestigation;
import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DeliveryMeans;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Remark;
import banli.language.word.proposal.Retention;
import banli.language.word.proposal.Satisfaction;
import banli.standalone.register.CaseSheet.SheetItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 一案的一行化为命令。 Turns a line of a case's life into the commands it stands for; delivery and forms are one a person. */
final class Life {
    private final CaseSheet sheet;
    private final CaseId id;
    private final List<String> names;
    private final String publicColumn;

    Life(CaseSheet sheet, CaseId id, List<String> names, String publicColumn) {
        this.sheet = sheet;
        this.id = id;
        this.names = names;
        this.publicColumn = publicColumn;
    }

    List<? extends CaseCommand> commands(Line line) {
        return switch (line.verb()) {
            case "deliver" -> delivered(line);
            case "request-feedback" -> each(proposer -> new RequestFeedback(id, proposer, line.on()));
            case "satisfied" -> each(proposer -> form(proposer, line, 0));
            case "form" -> List.of(form(line.word(0), line, 1));
            default -> List.of(command(line));
        };
    }

    private CaseCommand command(Line line) {
        LocalDate on = line.on();
        return switch (line.verb()) {
            case "propose" ->
                new ProposeRouting(
                        id, sheet.role(), sheet.section(), sheet.handler(), coUnits(), line.sentence(), null, on);
            case "object" -> new ObjectToHandOn(id, line.text(1), line.word(0), on);
            case "approve" -> new ApproveRouting(id, line.sentence(), on);
            case "assign" -> new AssignCase(id, on);
            case "accept" -> new AcceptCase(id, on);
            case "contact" -> contact(line);
            case "ask" -> new AskOpinion(id, line.word(0), line.text(1), on);
            case "opinion" -> new RecordOpinion(id, line.word(0), line.text(2), line.text(1), List.of(), on);
            case "submit" -> reply(on);
            case "follow-up" -> later(on);
            case "send-back" -> new SendBackReply(id, List.of(new Remark(line.word(0), line.text(1))), on);
            case "sign" -> new SignReply(id, null, on);
            case "issue" -> new IssueReply(id, null, null, on);
            case "disclose" -> new DecideDisclosure(id, DisclosureChoice.PUBLISH, null, null, on);
            case "publish" -> new PublishReply(id, publicColumn, on);
            case "promise" -> promise(line);
            case "fulfil" -> new FulfilCommitment(id, Integer.parseInt(line.word(0)), line.text(1), on);
            case "progress" -> progress(line);
            case "designate" -> new DesignateKeySupervision(id, line.word(0), line.text(1), on);
            case "waive" ->
                new WaiveContact(
                        id,
                        line.word(0, Phase.class),
                        line.text(1),
                        sheet.proposers().getFirst(),
                        on,
                        line.word(1, Channel.class),
                        null,
                        on);
            case "direct" ->
                new RecordDirective(
                        id,
                        line.text(1),
                        line.text(2),
                        on,
                        null,
                        null,
                        null,
                        null,
                        line.word(0, DirectiveOrder.class),
                        line.text(3),
                        on);
            case "hear" -> new HearReport(id, line.sentence(), List.of(), on);
            case "investigate" ->
                new RecordInvestigation(
                        id, line.text(1), List.of(line.word(0)), line.text(2), List.of(), List.of(), on);
            case "confirm" ->
                new ConfirmContact(
                        id, Integer.parseInt(line.word(0)), sheet.proposers().getFirst(), true, null, on);
            case "chase" -> new ChaseCase(id, line.sentence(), on);
            case "answer-chase" -> new AnswerChase(id, Integer.parseInt(line.word(0)), line.text(1), on);
            case "extend" -> new RequestExtension(id, Integer.parseInt(line.word(0)), line.text(1), on);
            case "agree" -> new AgreeCorrection(id, Integer.parseInt(line.word(0)), on);
            case "close" -> new CloseCase(id, on);
            case "archive" -> new ArchiveCase(id, line.word(0, Retention.class), on);
            default -> throw new IllegalArgumentException(sheet.number() + " has an unknown verb: " + line.verb());
        };
    }

    private CaseCommand contact(Line line) {
        return new RecordContact(
                id,
                line.word(0, Phase.class),
                line.word(1, Channel.class),
                line.text(1),
                List.of(sheet.handler()),
                sheet.proposers(),
                line.text(2),
                null,
                List.of(),
                List.of(),
                line.on());
    }

    private CaseCommand reply(LocalDate on) {
        if (!sheet.role().answersProposer()) {
            return new SubmitReply(id, sheet.reply(), List.of(), null, null, List.of(), on);
        }
        List<ItemAnswer> answers = new ArrayList<>();
        for (SheetItem item : sheet.items()) {
            answers.add(new ItemAnswer(answers.size() + 1, item.adoption(), item.reason(), item.answer()));
        }
        var disclosure = new DisclosureProposal(DisclosureChoice.PUBLISH, null);
        return new SubmitReply(id, Letter.of(sheet, names), answers, sheet.outcome(), disclosure, List.of(), on);
    }

    private CaseCommand later(LocalDate on) {
        List<ItemAnswer> answers = new ArrayList<>();
        for (String answer : sheet.later().answers()) {
            answers.add(new ItemAnswer(answers.size() + 1, Adoption.FULL, null, answer));
        }
        return new FollowUpReply(
                id, sheet.later().text(), answers, sheet.later().outcome(), List.of(), on);
    }

    private List<CoUnit> coUnits() {
        return sheet.coUnits() == null ? List.of() : sheet.coUnits();
    }

    private CaseCommand promise(Line line) {
        LocalDate due = LocalDate.parse(line.word(0));
        return new MakeCommitment(id, line.text(2), sheet.handler(), due, Integer.valueOf(line.text(1)), line.on());
    }

    private CaseCommand progress(Line line) {
        Integer item = line.word(0).equals("item") ? Integer.valueOf(line.word(1)) : null;
        Integer promised = line.word(0).equals("promise") ? Integer.valueOf(line.word(1)) : null;
        return new ReportProgress(id, line.text(1), item, promised, line.on());
    }

    /** The two answers and the way back stand in the words from that one on. */
    private RecordSatisfaction form(String proposer, Line line, int from) {
        Satisfaction attitude = line.word(from, Satisfaction.class);
        Satisfaction result = line.word(from + 1, Satisfaction.class);
        FormChannel channel = line.word(from + 2, FormChannel.class);
        return new RecordSatisfaction(id, proposer, attitude, result, line.optional(1), channel, line.on());
    }

    private List<? extends CaseCommand> delivered(Line line) {
        DeliveryMeans means = line.word(0, DeliveryMeans.class);
        return sheet.role().answersProposer()
                ? each(proposer -> new DeliverReply(id, proposer, means, null, line.on()))
                : List.of(new DeliverReply(id, sheet.leadUnit(), means, null, line.on()));
    }

    private <C extends CaseCommand> List<C> each(Function<String, C> command) {
        return sheet.proposers().stream().map(command).toList();
    }
}
