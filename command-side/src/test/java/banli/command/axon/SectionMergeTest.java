package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.answer.HandledCase;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.AskSectionMerge;
import banli.language.command.DirectoryCommand.ConfirmSectionMerge;
import banli.language.command.DirectoryCommand.DeclineSectionMerge;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.event.DirectoryEvent.SectionMergeDeclined;
import banli.language.event.DirectoryEvent.SectionMerged;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.UnitKind;
import banli.language.word.person.ContactDetails;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("科室并入（Axon）")
class SectionMergeTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private static final String OLD = "elderly-care";
    private static final AskSectionMerge ASK = new AskSectionMerge(OLD, "welfare", DAY, "机构改革");
    private static final ConfirmSectionMerge CONFIRM = new ConfirmSectionMerge(OLD);

    private final House house = HandledCase.accepted("zhu-fang", new ContactDetails("13900001111", null, null)).house;

    @BeforeEach
    void another() {
        house.admin(new EnterUnit("welfare", "福利科", UnitKind.SECTION, "zhou", null, null));
        house.give("sun", "孙", Office.SECTION, "welfare");
    }

    @Test
    @DisplayName("一名管理员申请，在办的交接以后由另一名确认；以后不再承办、不再任职、不再改名，也不再并入它")
    void oneAsksAndAnotherConfirms() {
        assertRules(house.refused(CONFIRM, "qian", Office.ADMIN), "asked-first");
        house.admin(ASK);
        assertRules(house.refused(CONFIRM, "li", Office.ADMIN), "two-persons", "section-handed-over");
        Refused waits = house.refused(CONFIRM, "qian", Office.ADMIN);
        assertRules(waits, "section-handed-over");
        assertThat(waits.rules().getFirst().missing().zh())
                .contains("1件", "21-168", "/handover?section=elderly-care&into=welfare");
        house.by("wu", Office.REGISTRY, new HandOver(HandledCase.CASE, "sun", "sun", "机构改革", null, OLD, "welfare"));
        house.by("qian", Office.ADMIN, CONFIRM);
        assertThat(house.facts("unit:" + OLD).getLast().getPayload())
                .isEqualTo(new SectionMerged(OLD, "welfare", DAY, "机构改革", "li"));
        refused(new EnterUnit(OLD, "养老科", UnitKind.SECTION, "zhou", null, null), "section-stands");
        refused(new AskOffice("zhou", Office.SECTION, OLD), "section-office-in-section");
        refused(ASK, "section-stands");
        refused(new AskSectionMerge("welfare", OLD, DAY, "机构改革"), "merged-into-section");
        assertRules(
                house.refused(
                        new HandOver(HandledCase.CASE, "sun", "sun", "退回", null, "welfare", OLD),
                        "wu",
                        Office.REGISTRY),
                "routed-to-section");
    }

    @Test
    @DisplayName("那一天未到不确认；可以不同意；并入自己、并入本局、没有的科室，说明缘由；别的职务不能办")
    void whatIsRefused() {
        refused(new AskSectionMerge(OLD, OLD, DAY, "机构改革"), "merged-into-section");
        refused(new AskSectionMerge(OLD, "nowhere", DAY, "机构改革"), "merged-into-section");
        refused(new AskSectionMerge("nowhere", OLD, DAY, "机构改革"), "known-unit");
        assertThat(house.refused(ASK, "wu", Office.REGISTRY).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new AskSectionMerge(OLD, "welfare", null, "机构改革"), "li", Office.ADMIN)
                        .code())
                .isEqualTo(Refused.Code.FIELD);
        house.admin(new AskSectionMerge("welfare", OLD, DAY.plusYears(1), "机构改革"));
        assertRules(house.refused(new ConfirmSectionMerge("welfare"), "qian", Office.ADMIN), "not-in-future");
        house.by("qian", Office.ADMIN, new DeclineSectionMerge("welfare", "暂缓"));
        assertThat(house.facts("unit:welfare").getLast().getPayload())
                .isEqualTo(new SectionMergeDeclined("welfare", "暂缓"));
        refused(new DeclineSectionMerge("welfare", "暂缓"), "asked-first");
    }

    private void refused(Command act, String rule) {
        assertRules(house.refused(act, "li", Office.ADMIN), rule);
    }
}
