package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.word.proposal.UnitRole;
import banli.query.story.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("未变的行不再写")
class RowsThatStandTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);

    private final Story story = Story.proposal("21-168", UnitRole.LEAD).assigned();

    @Test
    @DisplayName("签收改写台账的行，没有变的期限和检索文字留在原处")
    void onlyWhatChanges() throws Exception {
        try (Bureau office = new Bureau(TODAY)) {
            office.ledger().record(story.id(), story.facts());
            office.read();
            Versions assigned = Versions.of(office);

            office.ledger().record(story.id(), new CaseAccepted(TODAY));
            office.read();
            Versions accepted = Versions.of(office);
            assertThat(accepted.words()).isEqualTo(assigned.words());
            assertThat(accepted.register()).isNotEqualTo(assigned.register());
            assertThat(accepted.due()).isEqualTo(assigned.due());
        }
    }

    /** The transactions that wrote the rows that now stand. */
    private record Versions(String words, String register, String due) {
        static Versions of(Bureau office) {
            return new Versions(of(office, "register_words"), of(office, "register"), of(office, "due"));
        }

        private static String of(Bureau office, String table) {
            return office.part(JdbcClient.class)
                    .sql("select string_agg(xmin::text, ' ') from screen." + table)
                    .query(String.class)
                    .single();
        }
    }
}
