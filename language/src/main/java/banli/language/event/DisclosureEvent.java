package banli.language.event;

import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Redaction;
import java.time.LocalDate;
import java.util.List;

/** 公开。 Facts of the subject disclosure; things in a case have ordinals from 1. */
public sealed interface DisclosureEvent extends CaseEvent {
    /**
     * 已决定公开与否。 Publish, or withhold with a reason.
     *
     * @param redactions passages of the letter that are covered; null for none and in facts of before
     * @param deadlines what begins to run because an earlier decision to withhold was changed; null in facts of before
     */
    @Wire(value = "disclosure-decided", revision = 3)
    record DisclosureDecided(
            int round,
            DisclosureChoice choice,
            String reason,
            List<Redaction> redactions,
            List<Deadline> deadlines,
            LocalDate happenedOn)
            implements DisclosureEvent {}

    /** 已公开。 The text as published and its sha-256, hex. */
    @Wire("reply-published")
    record ReplyPublished(
            int round, String text, String textSha256, String address, boolean onTime, LocalDate happenedOn)
            implements DisclosureEvent {}

    /** 公开已撤回。 The published text was taken down. */
    @Wire("publication-withdrawn")
    record PublicationWithdrawn(int round, String reason, LocalDate happenedOn) implements DisclosureEvent {}
}
