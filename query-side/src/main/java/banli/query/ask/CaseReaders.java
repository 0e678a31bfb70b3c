package banli.query.ask;

import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.policy.AccessPolicy;
import banli.language.policy.CasesRead;
import banli.language.word.Office;
import banli.query.feed.Decoder;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.wire.WireMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 谁可阅案。 Which cases an office reads, as the policy in force today has it; read from its facts, and again when there is one more or another day. */
@Component
class CaseReaders {
    private final FactFeed feed;
    private final JdbcClient database;
    private final Clock clock;
    private volatile Known known = new Known(-1, null, AccessPolicy.USUAL);

    CaseReaders(FactFeed feed, JdbcClient database, Clock clock) {
        this.feed = feed;
        this.database = database;
        this.clock = clock;
    }

    /** Which cases people in this office read. */
    CasesRead reads(Office office) {
        return inForce().reads(office);
    }

    private AccessPolicy inForce() {
        List<RawFact> adopted = database.sql("select place from screen.ledger where place is not null")
                .query(String.class)
                .optional()
                .map(place -> feed.stream("policy:" + place))
                .orElse(List.of());
        long last = adopted.isEmpty() ? -1 : adopted.getLast().position();
        LocalDate today = LocalDate.now(clock);
        Known now = known;
        if (now.last != last || !today.equals(now.today)) {
            now = new Known(last, today, of(adopted, today));
            known = now;
        }
        return now.access;
    }

    /** The latest whose first day has come; of two with the same first day, the later adopted. */
    private static AccessPolicy of(List<RawFact> adopted, LocalDate today) {
        return adopted.stream()
                .map(Decoder::decoded)
                .map(entry -> entry.fact() instanceof PolicyAdopted it ? it : null)
                .filter(it -> it != null && !it.from().isAfter(today))
                .reduce((before, it) -> it.from().isBefore(before.from()) ? before : it)
                .map(it -> WireMapper.mapper().readTree(it.document()).get("access"))
                .map(access -> WireMapper.mapper().treeToValue(access, AccessPolicy.class))
                .orElse(AccessPolicy.USUAL);
    }

    /** 已知的。 What holds on a day, by which fact. */
    private record Known(long last, LocalDate today, AccessPolicy access) {}
}
