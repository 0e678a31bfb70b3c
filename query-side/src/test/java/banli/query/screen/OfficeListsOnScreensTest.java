package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.PolicyEvent.ListsAdopted;
import banli.language.policy.OfficeLists;
import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.figures.ReadFigures;
import banli.language.query.policy.ReadPolicies;
import banli.language.word.AsOf;
import banli.language.word.Meta;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("清单与清单以前的写法")
class OfficeListsOnScreensTest {
    @Test
    @DisplayName("采用清单以后，清单外的写法在分组和案卷里标明；采用以前的那一天没有这标记")
    void whatIsOnNoListIsToldApart() {
        try (Bureau office = new Bureau(LocalDate.of(2021, 11, 15))) {
            Story odd =
                    Story.proposal("21-002", UnitRole.SOLE).about("社会救助", "二").registered();
            office.ledger().record(odd.id(), odd.facts());
            Story usual = Story.proposal("21-001", UnitRole.LEAD).registered();
            office.ledger().record(usual.id(), usual.facts());
            Map<String, String> admin = Map.of(Meta.ACTOR, "admin", Meta.ACTOR_NAME, "管理员", Meta.OFFICE, "ADMIN");
            office.ledger()
                    .record(
                            "ledger",
                            new LedgerOpened(
                                    "demo", null, "局", "民", "shanghai", true, List.of("a", "b"), Story.RECEIVED),
                            admin);
            long before = office.ledger().head();
            office.ledger()
                    .record(
                            "policy:shanghai",
                            new ListsAdopted(
                                    "shanghai", "lists-1", "0", new OfficeLists(List.of("养老服务"), null, null, null)),
                            admin);
            office.read();
            assertThat(subjects(office)).containsExactlyInAnyOrder("养老服务", "社会救助（未列入清单）");
            assertThat(office.ask(new ReadFigures(2021, "subject"), new AsOf(AsOf.Clock.RECORDED, before, null, null))
                            .figures())
                    .extracting(it -> it.groupLabel().zh())
                    .contains("社会救助")
                    .doesNotContain("社会救助（未列入清单）");
            assertThat(office.ask(new ReadCaseFile(odd.id())).notListed()).containsExactly(CaseValue.SUBJECT);
            assertThat(office.ask(new ReadDirectory()).lists().subjects()).containsExactly("养老服务");
            assertThat(office.ask(new ReadPolicies()).lists())
                    .singleElement()
                    .satisfies(it -> assertThat(it.version()).isEqualTo("lists-1"));
        }
    }

    private static Set<String> subjects(Bureau office) {
        return office.ask(new ReadFigures(2021, "subject")).figures().stream()
                .map(it -> it.groupLabel().zh())
                .collect(Collectors.toSet());
    }
}
