package banli.language.query.trail;

import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 轨迹一行。 A fact as a plain sentence in both languages; {@code by} who recorded it, {@code told} whom an older register names as the one who acted, null for all but historical entries; {@code late} when it was recorded long after it happened, {@code corrected} when a later fact corrects it. */
public record TrailEntry(
        long position,
        CaseId caseId,
        String number,
        long sequence,
        String type,
        Text sentence,
        Actor by,
        Actor told,
        LocalDate happenedOn,
        Instant recordedAt,
        boolean late,
        boolean historical,
        List<String> madeUp,
        boolean corrected) {}
