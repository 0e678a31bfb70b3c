package banli.desk.column;

import banli.desk.evidence.Packing;
import banli.language.query.column.PublicReply;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** 公示的证据包。 The packs that go with published replies. One is made once for all who ask within an hour: it takes the ledger some time. */
@Component
class ColumnPacks {
    /** As much work as so many pages. */
    static final int WORK = 20;

    private static final long BYTES = 32L << 20;

    private final Packing packing;
    private final Cache<String, byte[]> made = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumWeight(BYTES)
            .weigher((String _, byte[] pack) -> pack.length)
            .build();

    ColumnPacks(Packing packing) {
        this.packing = packing;
    }

    /** Of a reply that is public. */
    ColumnFile of(PublicReply reply) {
        byte[] pack = made.get(
                reply.caseId() + " " + reply.publishedOn() + " " + reply.textSha256(),
                _ -> packing.ofPublished(reply.caseId()));
        return ColumnFile.of(200, MediaType.parseMediaType("application/zip"), pack);
    }
}
