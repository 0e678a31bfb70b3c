package banli.command.act.intake;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.policy.OfficeLists;
import banli.language.word.Body;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Session;
import banli.language.word.proposal.CaseKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("从清单中选择")
class ListedScenariosTest {
    private static final OfficeLists LISTS =
            new OfficeLists(List.of("养老服务"), List.of("社会福利界"), List.of("安亭镇代表团"), List.of("安亭镇"));

    private static RegisterCase with(String title, String subject, String sector, String town) {
        return of(CaseKind.PROPOSAL, title, subject, sector, town);
    }

    private static RegisterCase of(CaseKind kind, String title, String subject, String sector, String town) {
        RegisterCase a = registration();
        return new RegisterCase(
                kind == CaseKind.PROPOSAL
                        ? a.number()
                        : new CaseNumber(new Session(Level.DISTRICT, Body.CONGRESS, 6, 5), "0044"),
                kind,
                a.raised(),
                a.registerYear(),
                a.role(),
                a.leadUnit(),
                a.handedOnOn(),
                a.receivedOn(),
                a.upstreamReference(),
                a.upstreamDue(),
                title,
                subject,
                a.background(),
                a.items(),
                a.leadProposer(),
                a.coSigners(),
                sector,
                town,
                a.mayBePublic(),
                a.notPublicReason(),
                a.source(),
                a.happenedOn());
    }

    private static Story listed(Story story) {
        return story.choosingFrom(LISTS);
    }

    @Test
    @DisplayName("没有清单的照旧自由填写；街镇可以不填")
    void withoutListsPeopleWriteFreely() {
        assertThat(given(nothing())
                        .when(registry(), with("案由", "随便写的", "什么界", "某镇"))
                        .records(CaseRegistered.class)
                        .town())
                .isEqualTo("某镇");
        given(listed(nothing()))
                .when(registry(), with("案由", "养老服务", null, null))
                .records(CaseRegistered.class);
    }

    @Test
    @DisplayName("有清单的须从中选择：分类、界别、街镇不在清单上的，逐项指出，什么也不记")
    void whatIsOnNoListIsRefused() {
        given(listed(nothing()))
                .when(registry(), with("案由", "养老", "福利界", "安亭"))
                .refusedFor("subject", "sector", "town");
    }

    @Test
    @DisplayName("代表建议按代表团的清单，政协提案按界别的清单")
    void suggestionsComeFromDelegations() {
        given(listed(nothing()))
                .when(registry(), of(CaseKind.SUGGESTION, "案由", "养老服务", "社会福利界", null))
                .refusedFor("sector");
        given(listed(nothing()))
                .when(registry(), of(CaseKind.SUGGESTION, "案由", "养老服务", "安亭镇代表团", "安亭镇"))
                .records(CaseRegistered.class);
        given(listed(nothing()))
                .when(registry(), with("案由", "养老服务", "安亭镇代表团", null))
                .refusedFor("sector");
    }

    @Test
    @DisplayName("清单以前登记的保留原来的写法：更正别的项不受影响，改成清单外的另一种写法不行")
    void whatWasRegisteredBeforeKeepsItsWord() {
        OfficeLists later = new OfficeLists(List.of("社会救助"), List.of("医药卫生界"), null, null);
        given(aProposal().routed().choosingFrom(later))
                .when(registry(), correct(0, with("改正的案由", "养老服务", "社会福利界", null)))
                .records(RecordCorrected.class);
        given(aProposal().routed().choosingFrom(later))
                .when(registry(), correct(0, with("改正的案由", "养老", "社会福利界", null)))
                .refusedFor("anew.subject");
        given(aProposal().routed().choosingFrom(later))
                .when(registry(), correct(0, with("改正的案由", "社会救助", "医药卫生界", null)))
                .records(RecordCorrected.class);
    }

    @Test
    @DisplayName("补录的旧登记簿照原样录入")
    void anOlderRegisterIsEnteredAsItIs() {
        given(listed(nothing()).fromAnEarlierRegister())
                .when(registry(), registration("案由", null, day(3, 2).minusYears(1), 2025, true))
                .records(CaseRegistered.class);
    }
}
