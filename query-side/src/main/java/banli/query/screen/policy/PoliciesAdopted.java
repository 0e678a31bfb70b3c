package banli.query.screen.policy;

import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 已采用的规则。 What was adopted of rules and calendars, from the ledger's own facts: they are few. */
@Component
public class PoliciesAdopted {
    private final JdbcClient database;
    private final FactFeed feed;

    PoliciesAdopted(JdbcClient database, FactFeed feed) {
        this.database = database;
        this.feed = feed;
    }

    /** 到某一事实为止的规则。 The policies, in the order of their adoption. */
    public List<PolicyAdopted> until(long position) {
        return facts(position).stream()
                .map(Entry::fact)
                .filter(PolicyAdopted.class::isInstance)
                .map(PolicyAdopted.class::cast)
                .toList();
    }

    /** All facts of the place's rules up to there. */
    List<Entry> facts(long position) {
        return database
                .sql("select place from ledger")
                .query(String.class)
                .optional()
                .map(place -> feed.stream("policy:" + place))
                .orElse(List.of())
                .stream()
                .filter(fact -> fact.position() <= position)
                .map(Decoder::decoded)
                .toList();
    }
}
