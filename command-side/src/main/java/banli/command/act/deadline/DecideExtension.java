package banli.command.act.deadline;

import banli.command.act.contact.DecideContact;
import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.act.Rule;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RefuseExtension;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.DeadlineCommand.TellOfExtension;
import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRefused;
import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.DeadlineEvent.ExtensionTold;
import banli.language.word.Text;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 延期。 Asking for more time, the chief leader's answer, and telling the proposers of it; the asker never answers. */
final class DecideExtension {
    private DecideExtension() {}

    static CaseEvent request(RequestExtension act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        r.require(
                Rule.ONE_EXTENSION_AT_A_TIME,
                c.deadlines().askedBy() == null,
                "上次申请尚未批复，请等待主要领导批复",
                "The request before is not yet answered; wait for the chief leader");
        r.require(
                Rule.EXTENSION_ASKED_IN_TIME,
                c.deadlines().answer().filter(d -> day.isAfter(d.dueOn())).isEmpty(),
                () -> {
                    LocalDate due = c.deadlines().answer().orElseThrow().dueOn();
                    return new Text(
                            "期限" + due + "已过，不能再申请延期；请尽快答复",
                            "The time was over on " + due + "; no more can be asked for: answer now");
                });
        withinLimit(act.days(), day, c, now, r);
        r.orRefuse();
        return new ExtensionRequested(act.days(), act.reason(), day);
    }

    /** Where nobody counted its day: a rework begins with its round, all else with the handing on. */
    private static LocalDate begun(DeadlineKind kind, CaseState c) {
        return kind == DeadlineKind.REWORK
                ? c.rounds().rounds().getLast().startedOn()
                : c.intake().handedOnOn();
    }

    /** The answer's deadline moved by so many days, with what stands in the way added to {@code r}. */
    static Optional<Deadline> withinLimit(int days, LocalDate day, CaseState c, Circumstances now, Requirements r) {
        Optional<Deadline> current = c.deadlines().answer().map(OpenDeadline::deadline);
        r.require(
                Rule.ON_RECORD,
                current.isPresent(),
                "本案没有未到的答复期限，无须延期",
                "No reply deadline is running in this case; there is nothing to extend");
        Optional<Deadline> moved = current.map(d -> c.policy(now).extended(d, days, day));
        Optional<LocalDate> latest = c.deadlines()
                .answer()
                .flatMap(d -> c.policy(now)
                        .latest(
                                d.kind(),
                                d.start() == null ? begun(d.kind(), c) : d.start(),
                                c.intake().kind(),
                                c.intake().role()));
        r.require(
                Rule.EXTENSION_WITHIN_LIMIT,
                moved.isEmpty() || latest.isEmpty() || !moved.get().dueOn().isAfter(latest.get()),
                "延期后将到" + moved.map(Deadline::dueOn).orElse(null) + "，最迟不得晚于" + latest.orElse(null) + "，请减少天数",
                "It would move to " + moved.map(Deadline::dueOn).orElse(null) + ", the latest day is "
                        + latest.orElse(null) + "; ask for fewer days");
        return moved;
    }

    private static void answerable(CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.EXTENSION_GRANTED_ABOVE,
                !c.policy(now).extensionGrantedAbove(),
                "本地规则规定延期由交办单位批准，请办公室登记其来文",
                "Here the referring office grants more time; the registry records its paper");
        r.require(Rule.ON_RECORD, c.deadlines().askedBy() != null, "没有待批复的延期申请", "No request for more time is waiting");
        r.require(
                Rule.ASKER_NEVER_GRANTS,
                !SamePerson.in(now.actor(), c.deadlines().askedBy()),
                "本申请由您提出，请由他人批复",
                "You asked for it; another person is to answer");
    }

    static CaseEvent grant(GrantExtension act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        answerable(c, now, r);
        r.orRefuse();
        Optional<Deadline> moved = withinLimit(c.deadlines().askedDays(), day, c, now, r);
        r.orRefuse();
        return new ExtensionGranted(moved.orElseThrow(), act.remark(), c.tellsProposers(now), day);
    }

    private static void told(TellOfExtension act, CaseState c, Circumstances now, Requirements r) {
        List<String> owed = c.telling().of(c.intake().signers());
        r.require(
                Rule.ON_RECORD,
                c.telling().owed(),
                "本案没有须告知提出人的延期",
                "The case has no extension that the proposers are to be told of");
        for (String proposer : act.proposersTold()) {
            DecideContact.ofThisCase(proposer, c, now, r);
            r.require(
                    Rule.NOT_TWICE,
                    !c.telling().owed() || !c.intake().signers().contains(proposer) || owed.contains(proposer),
                    () -> new Text(
                            now.named(proposer) + "已经告知；如记录有误，请更正记录",
                            now.named(proposer) + " was told already; correct that record if it is wrong"));
        }
    }

    static CaseEvent tell(TellOfExtension act, CaseState c, Circumstances now, Requirements r) {
        told(act, c, now, r);
        r.orRefuse();
        return new ExtensionTold(
                List.copyOf(act.proposersTold()), act.channel(), act.words(), now.dayOf(act.happenedOn()));
    }

    static CaseEvent refuse(RefuseExtension act, CaseState c, Circumstances now, Requirements r) {
        answerable(c, now, r);
        r.orRefuse();
        return new ExtensionRefused(act.reason(), now.dayOf(act.happenedOn()));
    }
}
