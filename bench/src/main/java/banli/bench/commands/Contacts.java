package banli.bench.commands;

import banli.bench.Hands;
import banli.bench.House;
import banli.bench.NewCase;
import banli.language.word.CaseId;
import banli.language.word.Office;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 联系。 The act that is measured: contacts recorded in the cases {@code G-…}. */
final class Contacts {
    private Contacts() {}

    /** So many contacts recorded, case by case in turn. */
    static Senders.Took send(Hands hands, List<CaseId> ids, int senders, int acts) throws Exception {
        return Senders.send(
                senders,
                acts,
                number ->
                        hands.act("section", Office.SECTION, "yanglao", NewCase.contact(ids.get(number % ids.size()))));
    }

    /** That the database of that house holds all of them and nothing else. */
    static void verify(House house, long sent) {
        JdbcClient database = house.part(JdbcClient.class);
        long contacts = database.sql(
                        "select count(*) from ledger.fact where type = 'contact-recorded' and stream like '%-g-%'")
                .query(Long.class)
                .single();
        boolean dense = database.sql("select count(*) = max(global_index) + 1 from ledger.fact")
                .query(Boolean.class)
                .single();
        if (contacts != sent || !dense) {
            throw new IllegalStateException(sent + " acknowledged, " + contacts + " recorded, dense " + dense);
        }
    }
}
