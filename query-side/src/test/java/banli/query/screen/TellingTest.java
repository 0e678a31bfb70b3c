package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.DeadlineEvent.ExtensionTold;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.Office;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.UnitRole;
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

    private final Bureau office = new Bureau(LocalDate.of(2021, 5, 25));

    @AfterEach
    void closed() {
        office.close();
    }

    @Test
    @DisplayName("批准后等承办人告知；只告知一人的仍等；都告知了，等下一步")
    void waitsUntilEveryoneWasTold() {
        Story story = Story.proposal("21-001", UnitRole.LEAD)
                .accepted()
                .and(
                        new ExtensionRequested(10, "涉及面广", DAY),
                        new ExtensionGranted(
                                new Deadline(DeadlineKind.REPLY, DAY.plusDays(40), null, null), "同意", true, DAY));
        CaseFile granted = shown(story, 0);
        assertThat(granted.untold()).containsExactly("zhu-fang", "chen-zhen");
        assertThat(granted.row().waitsFor().office()).isEqualTo(Office.SECTION);
        assertThat(granted.row().waitsFor().what().zh()).isEqualTo("告知延期");

        int before = story.facts().length;
        story.and(new ExtensionTold(List.of("zhu-fang"), Channel.PHONE, null, DAY.plusDays(1)));
        assertThat(shown(story, before).untold()).containsExactly("chen-zhen");

        before = story.facts().length;
        story.and(new ExtensionTold(List.of("chen-zhen"), Channel.VISIT, "说明了原因", DAY.plusDays(2)));
        CaseFile told = shown(story, before);
        assertThat(told.untold()).isEmpty();
        assertThat(told.tellings())
                .singleElement()
                .satisfies(one -> assertThat(one.told()).hasSize(2));
        assertThat(told.row().waitsFor().what().zh()).isEqualTo("办前联系");
    }

    private CaseFile shown(Story story, int from) {
        for (int at = from; at < story.facts().length; at++) {
            office.ledger().record(story.id(), story.facts()[at]);
        }
        office.read();
        return office.ask(new ReadCaseFile(story.id()));
    }
}
