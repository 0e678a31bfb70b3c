package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.PolicyCommand.AdoptLists;
import banli.language.command.PolicyCommand.DeclinePolicy;
import banli.language.command.PolicyCommand.ProposeLists;
import banli.language.event.PolicyEvent.ListsAdopted;
import banli.language.event.PolicyEvent.ListsProposed;
import banli.language.policy.OfficeLists;
import banli.language.word.Body;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("本单位的清单")
class OfficeListsTest {
    private final House house = House.staffed();

    @Test
    @DisplayName("一名管理员提议、另一名采用；逐行读出，空行不计；采用后登记提出人须从中选择，以前登记的可以照旧")
    void oneProposesAnotherAdopts() {
        house.by("wu", Office.REGISTRY, proposer("old", "老写法"));
        house.admin(proposal("lists-1", "养老服务\n\n 社会救助 "));
        ListsProposed proposed =
                (ListsProposed) house.facts("policy:shanghai").getLast().getPayload();
        assertThat(proposed.lists())
                .isEqualTo(new OfficeLists(List.of("养老服务", "社会救助"), List.of("医药卫生界"), List.of(), List.of()));
        AdoptLists adopt = new AdoptLists("shanghai", "lists-1", proposed.digest());
        assertThat(house.refused(adopt, "li", Office.ADMIN).rules())
                .extracting(Refusal::rule)
                .containsExactly("another-adopts");
        assertThat(house.refused(adopt, "zheng", Office.AUDITOR).code()).isEqualTo(Refused.Code.OFFICE);
        house.by("wu", Office.REGISTRY, proposer("still-free", "随便"));
        house.by("qian", Office.ADMIN, adopt);
        assertThat(house.facts("policy:shanghai").getLast().getPayload())
                .isEqualTo(new ListsAdopted("shanghai", "lists-1", proposed.digest(), proposed.lists()));
        assertThat(house.refused(proposer("new", "随便"), "wu", Office.REGISTRY).fields())
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.field()).isEqualTo("sector");
                    assertThat(wrong.message().zh()).contains("界别清单中没有“随便”");
                });
        house.by("wu", Office.REGISTRY, proposer("new", "医药卫生界"));
        house.by("wu", Office.REGISTRY, proposer("old", "老写法"));
    }

    @Test
    @DisplayName("空的、写两次的、过长的、别处的、用过的版本，各以一句话说明；不采用的可以重新提议")
    void badLists() {
        assertThat(house.refused(proposal("lists-1", "养老服务\n养老服务"), "li", Office.ADMIN)
                        .fields())
                .extracting(wrong -> wrong.message().zh())
                .containsExactly("“养老服务”写了两次");
        assertThat(house.refused(proposal("lists-1", "长".repeat(101)), "li", Office.ADMIN)
                        .fields())
                .hasSize(1);
        assertThat(house.refused(new ProposeLists("beijing", "lists-1", " \n", null, null, null), "li", Office.ADMIN)
                        .fields())
                .extracting(wrong -> wrong.field())
                .contains("place", "subjects");
        house.admin(proposal("lists-1", "养老服务"));
        house.by("qian", Office.ADMIN, new DeclinePolicy("shanghai", "lists-1", "再议"));
        house.admin(proposal("lists-1", "养老服务"));
        assertThat(house.refused(proposal("lists-1", "养老服务"), "li", Office.ADMIN)
                        .rules())
                .extracting(Refusal::rule)
                .containsExactly("version-once");
        assertThat(house.refused(proposal("shanghai-2015", "养老服务"), "li", Office.ADMIN)
                        .rules())
                .extracting(Refusal::rule)
                .containsExactly("version-once");
        assertThat(house.refused(new AdoptLists("shanghai", "lists-1", "0".repeat(64)), "qian", Office.ADMIN)
                        .rules())
                .extracting(Refusal::rule)
                .containsExactly("proposed-first");
    }

    private static Command proposal(String version, String subjects) {
        return new ProposeLists("shanghai", version, subjects, "医药卫生界", null, null);
    }

    private static Command proposer(String id, String sector) {
        return new EnterProposer(id, "委员", Body.CPPCC, sector, null, false);
    }
}
