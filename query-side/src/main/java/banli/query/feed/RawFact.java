package banli.query.feed;

import java.time.Instant;

/**
 * 原样的事实。 A fact as stored: payload and metadata are the very bytes of the ledger.
 *
 * @param position number in the ledger, from 0, without gaps
 * @param sequence number in its stream, from 0
 * @param type wire name
 * @param revision revision of its shape, as text
 */
public record RawFact(
        long position,
        String stream,
        long sequence,
        String eventId,
        String type,
        String revision,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {}
