package banli.command.act.closing;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.ClosingCommand;
import banli.language.command.ClosingCommand.AcceptMerge;
import banli.language.command.ClosingCommand.ArchiveCase;
import banli.language.command.ClosingCommand.AskMerge;
import banli.language.command.ClosingCommand.CloseCase;
import banli.language.command.ClosingCommand.DeclineMerge;
import banli.language.command.ClosingCommand.EndMerge;
import banli.language.command.ClosingCommand.FollowMerge;
import banli.language.command.ClosingCommand.ReopenCase;
import banli.language.command.ClosingCommand.WithdrawCase;
import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ClosingEvent.CaseWithdrawn;
import banli.language.lifecycle.Stage;
import banli.language.word.Text;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** 办结。 Decides closing, archiving, reopening and withdrawing; merges stand in {@link DecideMerge}. */
public final class DecideClosing {
    private DecideClosing() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(ClosingCommand command, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(command.happenedOn());
        return List.of(
                switch (command) {
                    case CloseCase _ -> close(c, now, r, day);
                    case ArchiveCase act -> archive(act, c, now, r, day);
                    case ReopenCase act -> reopen(act, c, now, r, day);
                    case WithdrawCase act -> withdraw(act, c, now, r, day);
                    case AskMerge act -> DecideMerge.ask(act, c, now, r, day);
                    case AcceptMerge act -> DecideMerge.accept(act, c, now, r, day);
                    case DeclineMerge act -> DecideMerge.decline(act, c, r, day);
                    case FollowMerge act -> DecideMerge.follow(act, c, r, day);
                    case EndMerge act -> DecideMerge.end(act, c, now, r, day);
                });
    }

    private static CaseEvent close(CaseState c, Circumstances now, Requirements r, LocalDate day) {
        r.require(
                Rule.REVISIT_BEFORE_CLOSING,
                c.contacts().settled(Phase.AFTER, c.round(), day),
                "本轮还没有办后回访，请先记录联系，或经提出人同意后免除联系",
                "There is no revisit in this round yet; record one, or waive it if the proposer said so");
        String unowned = c.commitments().unowned().stream().map(String::valueOf).collect(Collectors.joining(", "));
        r.require(
                Rule.COMMITMENTS_OWNED_BEFORE_CLOSING,
                unowned.isEmpty(),
                "第" + unowned + "项承诺缺责任人或完成日期，请更正记录补齐",
                "Commitment " + unowned + " lacks its owner or due date; correct the record");
        r.require(
                Rule.DISCLOSURE_BEFORE_CLOSING,
                c.disclosure().decided() != null,
                "本轮尚未决定是否公开，请主要领导决定公开",
                "Disclosure is not decided in this round; the chief leader decides");
        List<String> untold = c.telling().of(c.intake().signers());
        r.require(
                Rule.TOLD_BEFORE_CLOSING,
                untold.isEmpty(),
                () -> new Text(
                        "答复延期，尚未告知" + String.join("、", now.named(untold)) + "；请告知后记录",
                        "The answer was given more time and not told of it: " + String.join(", ", now.named(untold))
                                + "; tell them, and record it"));
        delivered(c, now, r);
        examined(c, now, r);
        r.orRefuse();
        return new CaseClosed(c.round(), day);
    }

    private static void delivered(CaseState c, Circumstances now, Requirements r) {
        List<String> without = c.intake().recipients().stream()
                .filter(to -> !c.replies().deliveredTo().contains(to))
                .toList();
        r.require(
                Rule.DELIVERED_TO_ALL,
                without.isEmpty() || c.stage().ordinal() < Stage.DELIVERED.ordinal(),
                () -> new Text(
                        String.join("、", now.named(without)) + "还没有收到答复，请先送达",
                        String.join(", ", now.named(without)) + " does not have the reply yet; deliver it first"));
    }

    private static void examined(CaseState c, Circumstances now, Requirements r) {
        List<String> unexamined = c.intake().signers().stream()
                .filter(signer ->
                        c.feedback().unexamined(signer) || c.followUps().forms().unexamined(signer))
                .toList();
        r.require(
                Rule.EXAMINED_BEFORE_CLOSING,
                unexamined.isEmpty(),
                () -> new Text(
                        String.join("、", now.named(unexamined)) + "表示不满意，尚未审核；请分管领导先审核不满意",
                        String.join(", ", now.named(unexamined))
                                + " is not satisfied and nobody has examined it; the deputy leader examines it first"));
    }

    private static CaseEvent archive(ArchiveCase act, CaseState c, Circumstances now, Requirements r, LocalDate day) {
        delivered(c, now, r);
        examined(c, now, r);
        r.require(
                Rule.PUBLISHED_BEFORE_ARCHIVING,
                c.disclosure().decided() != DisclosureChoice.PUBLISH
                        || c.disclosure().anew(),
                "本轮答复已决定公开，尚未公开；请先公开，或由主要领导改为不予公开",
                "This round's reply is to be published and is not public; publish it, or let the chief leader decide otherwise");
        r.require(
                Rule.TAKEN_DOWN_FIRST,
                c.disclosure().decided() != DisclosureChoice.WITHHOLD
                        || !c.disclosure().standing().stands(),
                "已决定不予公开，答复还公开着；请先撤回公开",
                "It was decided to withhold the reply, which is still public; take it down first");
        r.orRefuse();
        return new CaseArchived(act.retention(), day);
    }

    private static CaseEvent reopen(ReopenCase act, CaseState c, Circumstances now, Requirements r, LocalDate day) {
        r.require(
                Rule.EXAMINED_BEFORE_REOPENING,
                (c.followUps().forms().forms().isEmpty()
                                ? c.feedback()
                                : c.followUps().forms())
                        .mayReopen(),
                "有不满意意见尚未审核为重新办理，请分管领导先审核不满意",
                "A \"not satisfied\" is not examined with that conclusion; the deputy leader examines it first");
        r.require(
                Rule.LATER_ANSWER_SETTLED,
                !c.life().followUp().open() || c.life().followUp().stage() == Stage.IN_HANDLING,
                "再次答复正在审签或送达，请先退回修改或撤回，再重新办理",
                "A later answer is on its way; have it sent back or recalled before the case is reopened");
        r.orRefuse();
        List<Deadline> deadlines = c.policy(now)
                .deadline(
                        DeadlineKind.REWORK, day, c.intake().kind(), c.intake().role())
                .map(List::of)
                .orElse(List.of());
        return new CaseReopened(c.round() + 1, act.reason(), deadlines, day);
    }

    private static CaseEvent withdraw(WithdrawCase act, CaseState c, Circumstances now, Requirements r, LocalDate day) {
        List<String> consents = act.consents() == null ? List.of() : List.copyOf(act.consents());
        List<String> missing = c.intake().signers().stream()
                .filter(signer -> !consents.contains(signer))
                .toList();
        r.require(
                Rule.EVERY_SIGNER_CONSENTS,
                missing.isEmpty(),
                () -> new Text(
                        "尚缺" + String.join("、", now.named(missing)) + "的同意",
                        "Still without consent: " + String.join(", ", now.named(missing))));
        r.orRefuse();
        return new CaseWithdrawn(act.reason(), consents, day);
    }
}
