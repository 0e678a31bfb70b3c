package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.act.Rule;
import banli.language.command.ReplyCommand.CountersignReply;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.event.CaseEvent;
import banli.language.event.ReplyEvent.ReplyCountersigned;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.word.Text;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 会签、签字、签发。 The signatures, kept apart by person: the drafter, the signer and the issuer are three people. */
final class DecideSignatures {
    private DecideSignatures() {}

    static CaseEvent countersign(CountersignReply act, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.UNIT_OF_CASE,
                c.intake().coUnits(UnitRole.CO_LEAD).contains(act.unit()),
                () -> new Text(
                        now.named(act.unit()) + "不是本案合办单位，无须会签",
                        now.named(act.unit()) + " does not co-lead this case; no countersignature is needed"));
        r.require(
                Rule.NOT_TWICE,
                !c.replies().countersigned().contains(act.unit()),
                () -> new Text(
                        now.named(act.unit()) + "已会签本稿",
                        now.named(act.unit()) + " has countersigned this draft already"));
        r.orRefuse();
        return new ReplyCountersigned(
                c.round(),
                c.replies().version(),
                act.unit(),
                act.countersignedBy(),
                c.replies().letter(act.caseId()),
                now.dayOf(act.happenedOn()));
    }

    static CaseEvent sign(SignReply act, CaseState c, Circumstances now, Requirements r) {
        String letter = c.replies().letter(act.caseId());
        SameLetter.asSeen(act.letter(), letter, r);
        SameLetter.asBound(c.replies().reviewedAs(), letter, r);
        ReviewRung.done(c, now, r);
        LocalDate day = now.dayOf(act.happenedOn());
        r.require(
                Rule.DRAFTER_NEVER_SIGNS,
                !c.wrote(now.actor()),
                "本稿由您起草，请由他人签字",
                "You drafted this reply; another person is to sign it");
        r.require(
                Rule.CONSULTATION_BEFORE_SIGNING,
                c.contacts().settled(Phase.DURING, c.round(), day),
                "本轮还没有办中沟通，请先记录联系，或经提出人同意后免除联系",
                "There is no consultation in this round yet; record one, or waive it if the proposer said so");
        List<String> owed = c.opinions().outstanding().stream()
                .filter(unit ->
                        c.deadlines().opinionDue(unit).filter(day::isAfter).isEmpty())
                .toList();
        r.require(
                Rule.OPINIONS_BEFORE_SIGNING,
                owed.isEmpty(),
                () -> new Text(
                        "尚待" + String.join("、", now.named(owed)) + "的意见；请记录会办意见，或由分管领导免除",
                        "Still awaited: " + String.join(", ", now.named(owed))
                                + "; record the opinion, or let the deputy leader do without"));
        // Where we assist, the lead unit asks the others; our own sections are asked by us.
        List<String> unasked = c.intake().coUnits(UnitRole.ASSIST).stream()
                .filter(unit ->
                        c.intake().role().answersProposer() || c.intake().handlerOf(unit) != null)
                .filter(c.opinions()::unheard)
                .toList();
        r.require(
                Rule.OPINIONS_BEFORE_SIGNING,
                unasked.isEmpty(),
                () -> new Text(
                        "会办单位" + String.join("、", now.named(unasked)) + "尚未征求意见；请征求会办意见，或由分管领导免除",
                        "Assisting, but not asked yet: " + String.join(", ", now.named(unasked))
                                + "; ask for the opinion, or let the deputy leader do without"));
        r.orRefuse();
        return new ReplySigned(c.round(), c.replies().version(), letter, day);
    }

    static CaseEvent issue(IssueReply act, CaseState c, Circumstances now, Requirements r) {
        String letter = c.replies().letter(act.caseId());
        SameLetter.asSeen(act.letter(), letter, r);
        SameLetter.asBound(c.replies().signedAs(), letter, r);
        LocalDate day = now.dayOf(act.happenedOn());
        r.require(
                Rule.DRAFTER_NEVER_ISSUES,
                !c.wrote(now.actor()),
                "本稿由您起草，请由他人签发",
                "You drafted this reply; another person is to issue it");
        ReviewRung.notByReviewer(c, now, r);
        r.require(
                Rule.SIGNER_NEVER_ISSUES,
                !SamePerson.in(now.actor(), c.replies().signedBy()),
                "本稿由您签字，请由他人签发",
                "You signed this reply; another person is to issue it");
        List<String> owed = c.intake().coUnits(UnitRole.CO_LEAD).stream()
                .filter(unit -> !c.replies().countersigned().contains(unit))
                .toList();
        r.require(
                Rule.COUNTERSIGNED_BEFORE_ISSUE,
                owed.isEmpty(),
                () -> new Text(
                        "尚待" + String.join("、", now.named(owed)) + "会签，请办公室办理会签",
                        "Still to countersign: " + String.join(", ", now.named(owed))
                                + "; the registry records the countersignature"));
        r.orRefuse();
        String number =
                now.allotNumber(NumberOfLetter.wanted(act, c, now), c.intake().caseId(), c.round());
        return new ReplyIssued(c.round(), c.replies().version(), number, letter, day);
    }
}
