package banli.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.word.Actor;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.UnitRole;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更正")
class CorrectionsTest {
    private static final LocalDate TRUE_DAY = Story.RECEIVED.plusDays(12);
    private final Story story = Story.proposal("21-168", UnitRole.LEAD).contacted();

    @Test
    @DisplayName("被更正的记录在原处读作新值，更正本身留在历史里")
    void readsAnewInItsPlace() {
        CaseOnFile file = Corrections.folded(new CaseFileFold(), facts(corrects(5, contact(TRUE_DAY))));

        assertThat(file.contacts().held()).first().satisfies(contact -> {
            assertThat(contact.happenedOn()).isEqualTo(TRUE_DAY);
            assertThat(contact.sequence()).isEqualTo(5);
        });
        assertThat(file.papers().corrections()).singleElement().satisfies(it -> {
            assertThat(it.corrected()).isEqualTo(5);
            assertThat(it.by()).isEqualTo(7);
        });
    }

    @Test
    @DisplayName("同一记录更正两次，以后一次为准；更正也可以被更正")
    void theLastCorrectionWins() {
        CaseEvent first = corrects(5, contact(TRUE_DAY.plusDays(1)));
        CaseEvent second = corrects(7, corrects(5, contact(TRUE_DAY)));

        assertThat(Corrections.folded(new CaseFileFold(), facts(first, corrects(5, contact(TRUE_DAY))))
                        .contacts()
                        .held()
                        .getFirst()
                        .happenedOn())
                .isEqualTo(TRUE_DAY);
        assertThat(Corrections.folded(new CaseFileFold(), facts(first, second))
                        .contacts()
                        .held()
                        .getFirst()
                        .happenedOn())
                .isEqualTo(TRUE_DAY);
    }

    private static CaseEvent contact(LocalDate on) {
        return Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, on);
    }

    private static RecordCorrected corrects(long sequence, CaseEvent anew) {
        return new RecordCorrected(sequence, "event-" + sequence, anew, "日期记错", Story.RECEIVED.plusDays(40));
    }

    private List<Fact> facts(CaseEvent... more) {
        List<CaseEvent> events = new ArrayList<>(List.of(story.facts()));
        events.addAll(List.of(more));
        List<Fact> facts = new ArrayList<>();
        for (CaseEvent event : events) {
            facts.add(new Fact(event, story.id(), Actor.SYSTEM, Instant.EPOCH, facts.size(), facts.size(), Map.of()));
        }
        return facts;
    }
}
