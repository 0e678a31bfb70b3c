package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.*;
import banli.language.query.casefile.*;
import banli.language.word.Office;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("延期的告知：在案卷里，也是卡在谁")
class TellingTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);

    private final Story story = Story.proposal("21-001", UnitRole.LEAD);
    private final Bureau office = new Bureau(LocalDate.of(2021, 5, 25));

    @AfterEach
    void closed() {
        office.close();
    }

    @Test
    @DisplayName("批准后等承办人告知；只告知一人的仍等；都告知了，等下一步")
    void waitsUntilEveryoneWasTold() {
        recorded(story.accepted().facts());
        Deadline later = new Deadline(DeadlineKind.REPLY, DAY.plusDays(40), null, null);
        CaseFile granted =
                recorded(new ExtensionRequested(10, "涉及面广", DAY), new ExtensionGranted(later, "同意", true, DAY));
        assertThat(granted.untold()).containsExactly("zhu-fang", "chen-zhen");
        assertThat(granted.row().waitsFor().office()).isEqualTo(Office.SECTION);
        assertThat(granted.row().waitsFor().what().zh()).isEqualTo("告知延期");

        CaseFile half = recorded(new ExtensionTold(List.of("zhu-fang"), Channel.PHONE, null, DAY.plusDays(1)));
        assertThat(half.untold()).containsExactly("chen-zhen");

        CaseFile told = recorded(new ExtensionTold(List.of("chen-zhen"), Channel.VISIT, "说明了原因", DAY.plusDays(2)));
        assertThat(told.untold()).isEmpty();
        assertThat(told.tellings().getFirst().told()).hasSize(2);
        assertThat(told.row().waitsFor().what().zh()).isEqualTo("办前联系");
    }

    private CaseFile recorded(CaseEvent... facts) {
        office.ledger().record(story.id(), facts);
        office.read();
        return office.ask(new ReadCaseFile(story.id()));
    }
}
