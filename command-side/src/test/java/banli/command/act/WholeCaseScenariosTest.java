package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.state.CaseState;
import banli.language.command.ClosingCommand.ArchiveCase;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.lifecycle.Stage;
import banli.language.word.proposal.Retention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一件案件的始终")
class WholeCaseScenariosTest {
    @Test
    @DisplayName("主办件从登记到归档")
    void aLeadCaseFromRegistrationToArchive() {
        given(aProposal().published())
                .when(registry(), new ArchiveCase(CASE, Retention.PERMANENT, null))
                .records(CaseArchived.class);
        CaseState archived = aProposal().archived().state;
        assertThat(archived.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(archived.entries().getFirst().fact()).isInstanceOf(CaseRegistered.class);
    }

    @Test
    @DisplayName("会办件从登记到归档，不须联系、征询和公开")
    void anAssistCaseFromRegistrationToArchive() {
        assertThat(anAssistCase().archived().state.stage()).isEqualTo(Stage.ARCHIVED);
    }
}
