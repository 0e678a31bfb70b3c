package banli.language.query.casefile;

import banli.language.word.Actor;
import banli.language.word.proposal.Channel;
import java.time.LocalDate;
import java.util.List;

/**
 * 延期。 An extension asked for and how it ended.
 *
 * @param granted null while it waits, and when it fell away because the case was answered first
 * @param newDueOn the day it was moved to, null unless granted
 * @param answeredOn the day it was answered or fell away, null while it waits
 */
public record ExtensionView(
        int days,
        String reason,
        Actor askedBy,
        LocalDate askedOn,
        Boolean granted,
        String answer,
        LocalDate newDueOn,
        Actor answeredBy,
        LocalDate answeredOn) {
    /** 是否待批。 Whether it waits for an answer. */
    public boolean waits() {
        return answeredOn == null;
    }

    /**
     * 延期的告知。 An extension that the proposers are to be told of, and who was.
     *
     * @param over whether a later extension or round took its place
     */
    public record Telling(LocalDate grantedOn, List<Told> told, boolean over) {
        /** 是否已告知。 Whether that proposer was told. */
        public boolean toldTo(String proposer) {
            return told.stream().anyMatch(one -> one.proposersTold().contains(proposer));
        }
    }

    /** 一次告知。 Once told: whom, how and in what words. */
    public record Told(List<String> proposersTold, Channel channel, String words, LocalDate on) {}
}
