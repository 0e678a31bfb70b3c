package banli.command.act.state;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.lifecycle.Life;
import banli.language.lifecycle.Lifecycle;
import banli.language.lifecycle.Stage;
import banli.language.word.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 案件现状。 What the facts of one case come to, as far as deciding needs it. The entry at index n is the fact at sequence n
 * of the stream, in its corrected value.
 */
public record CaseState(
        List<Entry> entries,
        Life life,
        CaseOnRecord intake,
        RoundsOnRecord rounds,
        ContactsOnRecord contacts,
        OpinionsOnRecord opinions,
        RepliesOnRecord replies,
        FormsOnRecord feedback,
        DeadlinesOnRecord deadlines,
        CommitmentsOnRecord commitments,
        DisclosureOnRecord disclosure,
        SupervisionOnRecord supervision,
        MergesOnRecord merges,
        CorrectionsOnRecord corrections,
        UpstreamOnRecord upstream,
        FollowUpsOnRecord followUps,
        TellingOnRecord telling) {
    /** 尚无此案。 Before any fact. */
    public static final CaseState NONE = empty(List.of());

    private static CaseState empty(List<Entry> entries) {
        return new CaseState(
                entries,
                Life.NONE,
                CaseOnRecord.NONE,
                RoundsOnRecord.NONE,
                ContactsOnRecord.NONE,
                OpinionsOnRecord.NONE,
                RepliesOnRecord.NONE,
                FormsOnRecord.NONE,
                DeadlinesOnRecord.NONE,
                CommitmentsOnRecord.NONE,
                DisclosureOnRecord.NONE,
                SupervisionOnRecord.NONE,
                MergesOnRecord.NONE,
                CorrectionsOnRecord.NONE,
                UpstreamOnRecord.NONE,
                FollowUpsOnRecord.NONE,
                TellingOnRecord.NONE);
    }

    /** 读入一件事实。 After one more fact; a correction reads the whole case anew with the corrected value in its place. */
    public CaseState with(CaseEvent fact, Actor by, String eventId) {
        Entry entry = new Entry(fact, by, eventId);
        if (fact instanceof RecordCorrected correction) {
            int at = Math.toIntExact(correction.sequence());
            List<Entry> corrected = new ArrayList<>(entries);
            Entry old = corrected.get(at);
            corrected.set(at, new Entry(correction.anew(), old.by(), old.eventId()));
            corrected.add(entry);
            return of(corrected);
        }
        return after(entry);
    }

    /** 是否由其起草。 Whether the draft at hand is of that person's writing: drafted by them, or corrected since. */
    public boolean wrote(Actor person) {
        return SamePerson.in(person, replies.draftedBy())
                || entries.stream()
                        .filter(entry -> entry.fact() instanceof RecordCorrected it && isDraft(it.anew()))
                        .anyMatch(entry -> SamePerson.in(person, entry.by()));
    }

    private boolean isDraft(CaseEvent fact) {
        return switch (fact) {
            case FollowUpStepped later -> later.followUp() == followUps.number() && isDraft(later.step());
            case ReplySubmitted letter ->
                replies.draft() != null
                        && letter.round() == replies.draft().round()
                        && letter.version() == replies.version();
            default -> false;
        };
    }

    /** 由事实折算。 The state that these entries come to. */
    public static CaseState of(List<Entry> entries) {
        CaseState state = NONE;
        for (Entry entry : entries) {
            state = state.after(entry);
        }
        return state;
    }

    /** 某件事实之前的状态。 The state before the fact at that sequence. */
    public CaseState before(int sequence) {
        return of(entries.subList(0, sequence));
    }

    /** 再读一件。 After one more fact as it reads now. */
    public CaseState after(Entry entry) {
        CaseEvent fact = entry.fact();
        if (!Lifecycle.of(fact.getClass()).allowedIn(life.stage())) {
            throw new IllegalStateException(fact.getClass().getSimpleName() + " cannot stand at " + life.stage());
        }
        // Registered again after a slip was annulled: nothing of the annulled registration counts any more.
        CaseState from = fact instanceof CaseRegistered ? NONE : this;
        Life next = from.life.with(fact);
        return new CaseState(
                Entries.and(entries, entry),
                next,
                from.intake.with(fact),
                from.rounds.with(fact),
                from.contacts.with(entry),
                from.opinions.with(fact),
                from.replies.with(entry),
                from.feedback.with(fact),
                from.deadlines.with(entry),
                from.commitments.with(fact),
                from.disclosure.with(fact),
                from.supervision.with(fact),
                from.merges.with(fact),
                from.corrections.with(entry),
                from.upstream.with(entry),
                from.followUps.with(entry),
                from.telling.with(fact));
    }

    /**
     * 再次答复所在。 The case as its later answer of that number sees it: where that stands is the stage, its letter and its forms are
     * the reply's. What closed the case meanwhile is no step of it.
     */
    public CaseState inFollowUp(int number) {
        boolean same = number == followUps.number();
        Life.FollowUp at = life.followUp();
        return new CaseState(
                entries.stream()
                        .filter(entry ->
                                !(entry.fact() instanceof CaseClosed) && !(entry.fact() instanceof CaseArchived))
                        .map(FollowUpsOnRecord::step)
                        .toList(),
                new Life(same ? at.stage() : Stage.IN_HANDLING, null, life.round()),
                intake,
                rounds,
                contacts,
                opinions,
                same ? followUps.letter() : RepliesOnRecord.NONE,
                same ? followUps.forms() : FormsOnRecord.NONE,
                deadlines,
                commitments,
                disclosure,
                supervision,
                merges,
                corrections,
                upstream,
                followUps,
                telling);
    }

    /** 期限另计。 The same case with other deadlines running. */
    public CaseState withDeadlines(DeadlinesOnRecord others) {
        return new CaseState(
                entries,
                life,
                intake,
                rounds,
                contacts,
                opinions,
                replies,
                feedback,
                others,
                commitments,
                disclosure,
                supervision,
                merges,
                corrections,
                upstream,
                followUps,
                telling);
    }

    /** 环节。 The stage, null before registration. */
    public Stage stage() {
        return life.stage();
    }

    /** 轮次。 The round, from 1. */
    public int round() {
        return life.round();
    }

    /** 最近一步的日期。 The day of the last fact that moved the stage, null before any. */
    public LocalDate lastStepOn() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (moves(entries.get(i).fact())) {
                return entries.get(i).fact().happenedOn();
            }
        }
        return null;
    }

    private static boolean moves(CaseEvent fact) {
        return Lifecycle.of(fact.getClass()).moves()
                && !(fact instanceof ReplyDelivered delivered && !delivered.completes());
    }

    /** 适用的规则。 The policy in force for this case: that of the day it was handed on. */
    public PolicyInForce policy(Circumstances now) {
        return now.policy(intake.handedOnOn());
    }

    /** 延期是否告知提出人。 True where proposers are to be told of an extension granted now, else null: as the fact says it. */
    public Boolean tellsProposers(Circumstances now) {
        return intake.role().answersProposer() && policy(now).proposersToldOfExtension() ? Boolean.TRUE : null;
    }

    /** 本案须满足的条件。 Fresh requirements that ask this case's policy which rules bind. */
    public Requirements requirements(Circumstances now) {
        if (stage() == null) {
            return new Requirements(_ -> true);
        }
        PolicyInForce policy = policy(now);
        return new Requirements(rule -> policy.binds(rule.id(), intake.kind(), intake.role()));
    }
}
