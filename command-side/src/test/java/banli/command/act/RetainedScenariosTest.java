package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Story.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.subject.Retained;
import banli.language.command.ClosingCommand.ArchiveCase;
import banli.language.command.ClosingCommand.WithdrawCase;
import banli.language.command.IntakeCommand.AnnulRegistration;
import banli.language.query.personal.SubjectView.KeptFor;
import banli.language.word.proposal.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("档案保管与个人信息")
class RetainedScenariosTest {
    @Test
    @DisplayName("未归档的案件一直保管，理由写明到了哪一步")
    void aCaseNotArchivedKeeps() {
        assertThat(kept(aProposal().accepted(), day(12, 31)).orElseThrow()).satisfies(kept -> {
            assertThat(kept.why().zh()).contains("尚未归档", "办理中");
            assertThat(kept.why().en()).contains("not archived", "in handling");
            assertThat(kept.until()).isNull();
        });
    }

    @Test
    @DisplayName("归档的案件自归档之日起保管满年限为止，到那天就不再保管")
    void anArchivedCaseKeepsForItsYears() {
        Story archived = archived(Retention.TEN_YEARS);
        LocalDate over = day(4, 11).plusYears(10);
        assertThat(kept(archived, over.minusDays(1)).orElseThrow().until()).isEqualTo(over);
        assertThat(kept(archived, over)).isEmpty();
    }

    @Test
    @DisplayName("永久保管的没有届满之日")
    void forEverIsNeverOver() {
        assertThat(kept(archived(Retention.PERMANENT), day(4, 11).plusYears(500))
                        .orElseThrow()
                        .why()
                        .zh())
                .contains("永久保管");
    }

    @Test
    @DisplayName("误登的不保管；撤案的按通常期限保管")
    void whatEndedEarly() {
        Story slip = aProposal().then(registry(), new AnnulRegistration(CASE, "误登", day(3, 3)));
        assertThat(kept(slip, day(12, 31))).isEmpty();
        Story withdrawn = aProposal()
                .then(registry(), new WithdrawCase(CASE, "不再需要", List.of(LEAD_PROPOSER, CO_SIGNER), day(3, 4)));
        assertThat(kept(withdrawn, day(12, 31))).isPresent();
    }

    private static Story archived(Retention retention) {
        return aProposal().closed().then(registry(), publish(day(4, 11)), new ArchiveCase(CASE, retention, day(4, 11)));
    }

    private static Optional<KeptFor> kept(Story story, LocalDate today) {
        return Retained.by(story.state, story.state.policy(story.now), today);
    }
}
