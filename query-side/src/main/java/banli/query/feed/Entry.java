package banli.query.feed;

import banli.language.event.CaseEvent;
import banli.language.event.LedgerFact;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.fold.Fact;
import java.time.Instant;
import java.util.Map;

/**
 * 一条已读的记录。 A fact of any stream as the screens get it: decoded, or why it can't be.
 *
 * @param type wire name
 * @param fact null when it can't be read
 * @param unreadable why not, null when it can
 */
public record Entry(
        long position,
        String stream,
        long sequence,
        String type,
        Instant recordedAt,
        Map<String, String> meta,
        LedgerFact fact,
        Text unreadable) {
    /** 是否案件的流。 Whether it belongs to a case: all other streams have a kind and a colon, or are the ledger's own. */
    public boolean ofCase() {
        return stream.indexOf(':') < 0 && !"ledger".equals(stream);
    }

    /** 办理人。 Who did it. */
    public Actor by() {
        return Actors.of(meta);
    }

    /** 案件事实。 The fact as a fold reads it; only for a readable fact of a case. */
    public Fact asFact() {
        return new Fact((CaseEvent) fact, new CaseId(stream), by(), recordedAt, sequence, position, meta);
    }

    /** 更正后的记录。 The same entry with another content, as a correction has it. */
    public Entry anew(LedgerFact other) {
        return new Entry(position, stream, sequence, type, recordedAt, meta, other, null);
    }
}
