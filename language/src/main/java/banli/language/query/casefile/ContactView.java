package banli.language.query.casefile;

import banli.language.word.CaseId;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;

/** 一次联系。 A contact on record; {@code standing} is false when it is disputed or fell. */
public record ContactView(
        int contact,
        int round,
        Phase phase,
        Channel channel,
        LocalDate happenedOn,
        String place,
        List<String> ourPeople,
        List<String> proposersMet,
        String summary,
        boolean hasPrivateNote,
        List<Attachment> attachments,
        List<CaseId> heldWith,
        boolean countsAsMeeting,
        boolean late,
        boolean standing,
        List<ContactWord> words,
        long sequence,
        boolean madeUp) {}
