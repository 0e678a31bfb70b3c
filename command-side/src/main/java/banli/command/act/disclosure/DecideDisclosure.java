package banli.command.act.disclosure;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.DisclosureCommand;
import banli.language.command.DisclosureCommand.PublishReply;
import banli.language.command.DisclosureCommand.WithdrawPublication;
import banli.language.event.CaseEvent;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.PublicationWithdrawn;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.letter.PersonalDetails;
import banli.language.word.Sha256;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Redaction;
import java.time.LocalDate;
import java.util.List;

/** 公开。 Decides whether a reply is published, its publication, and taking it down. */
public final class DecideDisclosure {
    private DecideDisclosure() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(DisclosureCommand command, CaseState c, Circumstances now, Requirements r) {
        return List.of(
                switch (command) {
                    case DisclosureCommand.DecideDisclosure act -> choose(act, c, now, r);
                    case PublishReply act -> publish(act, c, now, r);
                    case WithdrawPublication act -> withdraw(act, c, now, r);
                });
    }

    private static CaseEvent choose(
            DisclosureCommand.DecideDisclosure act, CaseState c, Circumstances now, Requirements r) {
        boolean publish = act.choice() == DisclosureChoice.PUBLISH;
        r.require(
                Rule.WITHHOLDING_NEEDS_REASON,
                publish || (act.reason() != null && !act.reason().isBlank()),
                "请写明不予公开的理由",
                "Give the reason for withholding");
        mayBePublic(publish, c, now, r);
        inLetter(publish, act.redactions(), c, r);
        if (publish) {
            personalData(act.redactions(), act.reason(), c, now, r);
        }
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        return new DisclosureDecided(
                c.round(),
                act.choice(),
                act.reason(),
                act.redactions() == null || act.redactions().isEmpty() ? null : act.redactions(),
                following(act.choice(), c, c.policy(now), day),
                day);
    }

    /** 改为公开时起算的期限。 What was to be withheld, and is to be published after all, has its time from the day of that decision. */
    public static List<Deadline> following(DisclosureChoice choice, CaseState c, PolicyInForce policy, LocalDate day) {
        boolean changed = choice == DisclosureChoice.PUBLISH && c.disclosure().decided() == DisclosureChoice.WITHHOLD;
        boolean had = c.rounds().rounds().getLast().deliveredOn() != null
                && !c.disclosure().anew();
        return changed && had
                ? policy.deadline(
                                DeadlineKind.PUBLICATION,
                                day,
                                c.intake().kind(),
                                c.intake().role())
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private static void mayBePublic(boolean publish, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.CONFIDENTIAL_IS_NOT_PUBLISHED,
                !publish || c.intake().signers().stream().noneMatch(now.directory()::isConfidential),
                "本案提出人要求保密，请决定不予公开",
                "A proposer of this case asked for confidentiality; decide to withhold the reply");
        r.require(
                Rule.MAY_BE_PUBLIC,
                !publish || c.intake().registered().mayBePublic(),
                "本案登记为不宜公开：" + c.intake().registered().notPublicReason() + "；请决定不予公开",
                "The case was registered as not public; decide to withhold the reply");
    }

    /** A letter sent anew may no longer say what was to be covered: it is decided again. */
    private static void inLetter(boolean publish, List<Redaction> redactions, CaseState c, Requirements r) {
        ReplySubmitted letter = c.replies().draft();
        CoveredPassages.judge(publish, redactions, letter == null ? null : letter.text(), r);
    }

    /** What looks like somebody's is covered, or whoever decides says why it stays. An older register tells what was done. */
    private static void personalData(
            List<Redaction> redactions, String reason, CaseState c, Circumstances now, Requirements r) {
        ReplySubmitted letter = c.replies().draft();
        List<PersonalDetails> left = now.historical() || letter == null
                ? List.of()
                : PersonalDetails.found(Redaction.published(letter.text(), redactions), now.publicNumbers());
        PersonalDetails first = left.isEmpty() ? null : left.getFirst();
        r.require(
                Rule.PERSONAL_DATA_HANDLED,
                first == null || reason != null && !reason.isBlank(),
                first == null
                        ? ""
                        : "“" + first.sentence() + "”里像是有"
                                + first.kind().label().zh()
                                + (left.size() > 1 ? "，全文共 " + left.size() + " 处" : "")
                                + "；请遮盖，或在理由里写明为何照登",
                first == null
                        ? ""
                        : "\"" + first.sentence() + "\" seems to hold "
                                + first.kind().label().en()
                                + (left.size() > 1 ? ", the letter " + left.size() + " of the like" : "")
                                + "; cover it, or give the reason why it stays");
    }

    private static CaseEvent publish(PublishReply act, CaseState c, Circumstances now, Requirements r) {
        mayBePublic(true, c, now, r);
        inLetter(true, c.disclosure().redactions(), c, r);
        personalData(c.disclosure().redactions(), c.disclosure().reason(), c, now, r);
        r.require(
                Rule.PUBLISHED_AS_DECIDED,
                c.disclosure().decided() == DisclosureChoice.PUBLISH,
                "本轮答复尚未决定主动公开，请主要领导先决定公开",
                "Nobody has decided to publish this round's reply; the chief leader decides first");
        r.require(
                Rule.DRAFTER_NEVER_PUBLISHES,
                !c.wrote(now.actor()),
                "本稿由您起草，请由他人公开",
                "You drafted this reply; another person is to publish it");
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        String text =
                Redaction.published(c.replies().draft().text(), c.disclosure().redactions());
        boolean onTime = c.deadlines()
                .first(DeadlineKind.PUBLICATION)
                .map(OpenDeadline::dueOn)
                .map(due -> !day.isAfter(due))
                .orElse(true);
        return new ReplyPublished(c.round(), text, Sha256.of(text), act.address(), onTime, day);
    }

    private static CaseEvent withdraw(WithdrawPublication act, CaseState c, Circumstances now, Requirements r) {
        r.require(Rule.ON_RECORD, c.disclosure().standing().stands(), "本案没有已公开的答复", "No reply of this case is public");
        r.orRefuse();
        return new PublicationWithdrawn(c.disclosure().standing().round(), act.reason(), now.dayOf(act.happenedOn()));
    }
}
