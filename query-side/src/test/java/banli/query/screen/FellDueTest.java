package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.query.deadline.FindWhatFellDue;
import banli.language.query.deadline.ListDue;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("账本每日要记的到期案件")
class FellDueTest {
    private final Bureau office = new Bureau(LocalDate.of(2021, 7, 25));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("到期的案件：临期或已过的，每案一次，逐页；还远的、补录的不在其中")
    void whatFellDue() {
        tell(Story.proposal("21-001", UnitRole.LEAD).accepted());
        tell(Story.proposal("21-002", UnitRole.LEAD).accepted());
        Story old = Story.proposal("21-003", UnitRole.LEAD).accepted();
        for (CaseEvent fact : old.facts()) {
            office.ledger()
                    .record(
                            old.id().value(),
                            fact,
                            Map.of(Meta.ACTOR, "li", Meta.OFFICE, "SECTION", Meta.ENTRY, Meta.HISTORICAL));
        }
        office.read();
        LocalDate near = office.ask(new ListDue(null, null, DeadlineKind.REPLY, null, null, null, 1, 1))
                .due()
                .getFirst()
                .warnFrom();
        assertThat(fellDue(near.minusDays(1), null, 10)).isEmpty();
        List<CaseId> all = fellDue(near, null, 10);
        assertThat(all).hasSize(2).doesNotContain(old.id());
        assertThat(fellDue(near.plusYears(1), null, 1)).containsExactly(all.getFirst());
        assertThat(fellDue(near, all.getFirst().value(), 1)).containsExactly(all.getLast());
        assertThat(fellDue(near, all.getLast().value(), 1)).isEmpty();
    }

    private List<CaseId> fellDue(LocalDate by, String after, int size) {
        return office.ask(new FindWhatFellDue(by, after, size)).cases();
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }
}
