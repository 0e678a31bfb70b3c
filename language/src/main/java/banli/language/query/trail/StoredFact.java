package banli.language.query.trail;

import banli.language.word.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * 一条事实。 A fact as it stands in the store: position and sequence from 0, type its wire name, payload its JSON as stored, sha256 the hex digest of the payload's stored bytes, meta all of its metadata as stored. As in the trail, {@code by} is who recorded it, and {@code told} whom an older register names, null for all but historical entries.
 */
public record StoredFact(
        long position,
        long sequence,
        String eventId,
        String type,
        int revision,
        Instant recordedAt,
        Actor by,
        Actor told,
        Map<String, String> meta,
        Map<String, Object> payload,
        String sha256) {}
