package banli.desk.batch;

import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.language.act.Act;
import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand.ArchiveCase;
import banli.language.command.ClosingCommand.CloseCase;
import banli.language.command.DisclosureCommand.DecideDisclosure;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.DeliveryView;
import banli.language.query.casefile.ReplyView;
import banli.language.word.CaseId;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.proposal.DeliveryMeans;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.Retention;
import banli.language.word.proposal.Signatory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** 可批量办理的动作。 The acts that are the same for many cases, in which stage each is due, and what it is in one of them. */
public enum BatchAct implements Labelled {
    APPROVE_ROUTING(Act.APPROVE_ROUTING, Stage.ROUTING_PROPOSED),
    ASSIGN_CASE(Act.ASSIGN_CASE, Stage.ROUTING_APPROVED),
    ACCEPT_CASE(Act.ACCEPT_CASE, Stage.ASSIGNED),
    DELIVER_REPLY(Act.DELIVER_REPLY, Stage.ISSUED),
    DECIDE_DISCLOSURE(Act.DECIDE_DISCLOSURE, Stage.DELIVERED),
    CLOSE_CASE(Act.CLOSE_CASE, Stage.DELIVERED),
    ARCHIVE_CASE(Act.ARCHIVE_CASE, Stage.CLOSED);

    final Act act;
    final Stage stage;

    BatchAct(Act act, Stage stage) {
        this.act = act;
        this.stage = stage;
    }

    @Override
    public Text label() {
        return act.label();
    }

    /** 名称。 Its name in kebab case. */
    public String id() {
        return act.id();
    }

    /** By its name in kebab case; empty for any other. */
    static Optional<BatchAct> named(String name) {
        return Stream.of(values()).filter(one -> one.act.id().equals(name)).findFirst();
    }

    /** 到哪一环节。 The first act that is due at a stage and that this person's offices do on many cases; empty for none. */
    public static Optional<BatchAct> dueAt(Stage stage, Person person) {
        return Stream.of(values())
                .filter(one -> one.stage == stage && one.act.offices().stream().anyMatch(person::holds))
                .findFirst();
    }

    /** 可否径办。 Whether it is done with nothing more to choose or to confirm. */
    public boolean plain() {
        return ways().isEmpty() && !StepUp.isSolemn(act.command(), null);
    }

    /** 方式。 How it can be done; none where there is one way only. */
    public List<? extends Labelled> ways() {
        return switch (this) {
            case DELIVER_REPLY -> List.of(DeliveryMeans.values());
            case ARCHIVE_CASE -> List.of(Retention.values());
            default -> List.of();
        };
    }

    /** 所选的方式。 The way of that name, null for none that there is. */
    public Labelled way(String name) {
        return ways().stream()
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What is to be done in one case, to be rehearsed in the first way while none is chosen: a letter to each who does not have it, disclosure as the drafter proposed; nothing where it is done. */
    List<CaseCommand> in(CaseFile file, String way) {
        CaseId id = file.row().caseId();
        return switch (this) {
            case APPROVE_ROUTING -> List.of(new ApproveRouting(id, null, null));
            case ASSIGN_CASE -> List.of(new AssignCase(id, null));
            case ACCEPT_CASE -> List.of(new AcceptCase(id, null));
            case DELIVER_REPLY -> letters(file, chosen(DeliveryMeans.class, way));
            case DECIDE_DISCLOSURE -> disclosure(file);
            case CLOSE_CASE -> List.of(new CloseCase(id, null));
            case ARCHIVE_CASE -> List.of(new ArchiveCase(id, chosen(Retention.class, way), null));
        };
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String way) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(way))
                .findFirst()
                .orElse(type.getEnumConstants()[0]);
    }

    private static List<CaseCommand> letters(CaseFile file, DeliveryMeans means) {
        List<String> have = file.latestReply().map(ReplyView::deliveries).orElse(List.of()).stream()
                .map(DeliveryView::recipient)
                .toList();
        Stream<String> all = file.row().role().answersProposer()
                ? Stream.concat(Stream.ofNullable(file.row().leadProposer()), file.row().coSigners().stream())
                        .map(Signatory::proposer)
                : Stream.ofNullable(file.leadUnit());
        return all.filter(Objects::nonNull)
                .filter(to -> !have.contains(to))
                .map(to -> (CaseCommand) new DeliverReply(file.row().caseId(), to, means, null, null))
                .toList();
    }

    /** What must be chosen case by case; null where nothing is lacking. */
    Text lacking(CaseFile file) {
        return this == DECIDE_DISCLOSURE && file.row().role().answersProposer() && !decided(file)
                ? new Text(
                        "起草时没有选公开或不公开，请逐件决定。",
                        "The drafter chose neither to publish nor to withhold: decide on this case by itself.")
                : null;
    }

    private static boolean decided(CaseFile file) {
        return file.disclosures().stream()
                .anyMatch(one -> one.round() == file.row().round() && one.decidedOn() != null);
    }

    private static List<CaseCommand> disclosure(CaseFile file) {
        DisclosureProposal proposed = file.replies().stream()
                .filter(reply -> reply.round() == file.row().round())
                .reduce((_, later) -> later)
                .map(ReplyView::disclosure)
                .orElse(null);
        return decided(file) || proposed == null || proposed.choice() == null
                ? List.of()
                : List.of(new DecideDisclosure(
                        file.row().caseId(), proposed.choice(), proposed.reason(), proposed.redactions(), null));
    }
}
