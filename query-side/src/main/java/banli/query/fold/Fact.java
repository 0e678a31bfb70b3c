package banli.query.fold;

import banli.language.event.CaseEvent;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 读到的事实。 A case's fact as it is read.
 *
 * @param event what happened; after a correction it reads anew
 * @param recorded as it was recorded, whatever corrected it since
 * @param by who did it
 * @param recordedAt when the ledger recorded it, whole milliseconds
 * @param sequence its number in the case's stream, from 0
 * @param position its number in the ledger, from 0
 * @param meta all its metadata, under the names of {@link Meta}
 */
public record Fact(
        CaseEvent event,
        CaseEvent recorded,
        CaseId caseId,
        Actor by,
        Instant recordedAt,
        long sequence,
        long position,
        Map<String, String> meta) {
    /** 未经更正的事实。 A fact as it was recorded. */
    public Fact(
            CaseEvent event,
            CaseId caseId,
            Actor by,
            Instant recordedAt,
            long sequence,
            long position,
            Map<String, String> meta) {
        this(event, event, caseId, by, recordedAt, sequence, position, meta);
    }

    /** 业务日期。 The day it happened. */
    public LocalDate on() {
        return event.happenedOn();
    }

    /** 虚拟数据。 The paths of made-up values in it; {@code *} for all of it. */
    public List<String> madeUp() {
        String paths = meta.get(Meta.MADE_UP);
        return paths == null || paths.isBlank() ? List.of() : madeUp(paths);
    }

    /** The paths that such a mark names, commas between them. */
    public static List<String> madeUp(String paths) {
        return paths.indexOf(',') < 0
                ? List.of(paths)
                : Stream.of(paths.split(",")).map(String::strip).toList();
    }

    /** 补录。 Whether it was entered from a register kept before this ledger. */
    public boolean historical() {
        return Meta.HISTORICAL.equals(meta.get(Meta.ENTRY));
    }

    /** 更正后的事实。 The same fact with another content. */
    public Fact anew(CaseEvent other) {
        return new Fact(other, recorded, caseId, by, recordedAt, sequence, position, meta);
    }
}
