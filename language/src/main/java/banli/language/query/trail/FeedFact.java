package banli.language.query.trail;

import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * 流中一条事实。 A fact as it was recorded; a later correction is a fact of its own.
 *
 * @param caseId null beside the cases
 * @param by who recorded it
 * @param told whom an older register names, null for all but historical entries
 * @param happenedOn null beside the cases
 * @param sentence the trail's words for it; null where this program can't read it
 * @param payload of a fact of a case: its JSON, without what is enciphered; null beside the cases
 */
public record FeedFact(
        long position,
        String stream,
        long sequence,
        String type,
        CaseId caseId,
        Actor by,
        Actor told,
        LocalDate happenedOn,
        Instant recordedAt,
        Text sentence,
        Map<String, Object> payload) {}
