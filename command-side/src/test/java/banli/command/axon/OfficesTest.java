package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.store.OneKeyOneAct;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.DeclineOffice;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.UnitKind;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("授予和撤销职务")
class OfficesTest {
    private final House house = House.staffed();

    @Test
    @DisplayName("一名管理员申请，另一名确认，职务才授予")
    void anOfficeTakesTwoAdministrators() {
        house.admin(new EnterUser("feng", "冯", null, null));
        ConfirmOffice confirm = new ConfirmOffice("feng", Office.CHIEF_LEADER, null);
        assertRules(house.refused(confirm, "qian", Office.ADMIN), "office-asked");
        house.admin(new AskOffice("feng", Office.CHIEF_LEADER, null));
        assertThat(house.directory.holds("feng", Office.CHIEF_LEADER, null)).isFalse();
        assertRules(house.refused(confirm, "li", Office.ADMIN), "two-persons");
        house.by("qian", Office.ADMIN, confirm);
        assertThat(house.directory.holds("feng", Office.CHIEF_LEADER, null)).isTrue();
    }

    @Test
    @DisplayName("名称里不得有账本代表姓名的记号")
    void nobodyTypesTheMarkOfAName() {
        assertThat(house.refused(new EnterUser("feng", "⟦person|li⟧", null, null), "li", Office.ADMIN)
                        .fields())
                .extracting(one -> one.field())
                .contains("name");
    }

    @Test
    @DisplayName("一个幂等键在另一处用过，即不再办")
    void aKeyServesOnePlace() {
        Map<String, String> meta = House.meta("li", Office.ADMIN);
        house.send(new EnterUser("feng", "冯", null, null), meta);
        assertThat(house.refused(new EnterUser("chu", "褚", null, null), meta)).isEqualTo(OneKeyOneAct.refused());
        assertThat(house.send(new EnterUser("feng", "冯", null, null), meta).repeated())
                .isTrue();
        assertThat(house.directory.user("chu").person()).isNull();
    }

    @Test
    @DisplayName("不同意后须重新申请")
    void whatWasDeclinedIsAskedForAnew() {
        house.admin(new EnterUser("feng", "冯", null, null));
        house.admin(new AskOffice("feng", Office.SUPERVISOR, null));
        house.by("qian", Office.ADMIN, new DeclineOffice("feng", Office.SUPERVISOR, null, "暂不需要"));
        assertRules(
                house.refused(new ConfirmOffice("feng", Office.SUPERVISOR, null), "qian", Office.ADMIN),
                "office-asked");
    }

    @Test
    @DisplayName("管理员不兼业务职务，业务人员不兼管理员，审计人员不兼其他职务")
    void administratorsAndAuditorsStandApart() {
        assertRules(
                house.refused(new AskOffice("li", Office.REGISTRY, null), "qian", Office.ADMIN),
                "admin-holds-no-business-office");
        assertRules(
                house.refused(new AskOffice("wu", Office.ADMIN, null), "li", Office.ADMIN),
                "admin-holds-no-business-office");
        assertRules(
                house.refused(new AskOffice("zheng", Office.REGISTRY, null), "li", Office.ADMIN),
                "auditor-holds-no-other-office");
    }

    @Test
    @DisplayName("申请之后又得了别的职务的，确认时再查一遍")
    void whatWasRightWhenAskedIsJudgedAgain() {
        house.admin(new EnterUser("feng", "冯", null, null));
        house.admin(new AskOffice("feng", Office.ADMIN, null));
        house.give("feng", "冯", Office.SUPERVISOR, null);
        assertRules(
                house.refused(new ConfirmOffice("feng", Office.ADMIN, null), "qian", Office.ADMIN),
                "admin-holds-no-business-office");
    }

    @Test
    @DisplayName("科室职务只授予在科室；人员和单位须已登记；缺什么一次说全")
    void everythingMissingIsToldAtOnce() {
        house.admin(new EnterUnit("bureau", "本局", UnitKind.BUREAU, null, null, null));
        assertRules(
                house.refused(new AskOffice("nobody", Office.SECTION, "nowhere"), "li", Office.ADMIN),
                "known-person",
                "known-unit",
                "section-office-in-section");
        assertRules(
                house.refused(new AskOffice("sun", Office.SECTION, "bureau"), "li", Office.ADMIN),
                "section-office-in-section");
        assertRules(house.refused(new AskOffice("sun", Office.PROPOSER, null), "li", Office.ADMIN), "grantable-office");
        assertRules(
                house.refused(new AskOffice("sun", Office.SECTION, "elderly-care"), "li", Office.ADMIN),
                "office-not-yet-held");
    }

    @Test
    @DisplayName("职务撤销后立即不能再办；不得撤销自己的职务")
    void aRevokedOfficeEndsAtOnce() {
        assertRules(
                house.refused(new RevokeOffice("li", Office.ADMIN, null, "x"), "li", Office.ADMIN), "not-for-oneself");
        house.by("qian", Office.ADMIN, new RevokeOffice("li", Office.ADMIN, null, "离任"));
        assertRules(house.refused(new EnterUser("feng", "冯", null, null), "li", Office.ADMIN), "office");
        assertRules(
                house.refused(new RevokeOffice("sun", Office.REGISTRY, null, "x"), "qian", Office.ADMIN),
                "office-held");
    }

    @Test
    @DisplayName("审计人员只可更换本人的口令")
    void anAuditorsOwnPassword() {
        SetCredential own = new SetCredential("zheng", "my own password");
        assertThat(house.by("zheng", Office.AUDITOR, own).count()).isEqualTo(1);
    }

    @Test
    @DisplayName("冒用职务、冒充系统、审计人员的一切动作都被拒绝")
    void onlyAProvedOfficeActs() {
        EnterUser act = new EnterUser("feng", "冯", null, null);
        assertThat(house.refused(act, "sun", Office.ADMIN).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(act, "sun", Office.SECTION).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(act, "sun", Office.SYSTEM).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(act, "zheng", Office.AUDITOR).code()).isEqualTo(Refused.Code.OFFICE);
        SetCredential anothers = new SetCredential("sun", "not my password");
        assertThat(house.refused(anothers, "zheng", Office.AUDITOR).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(act, "stranger", Office.ADMIN).code()).isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("缺少幂等键、办理人或职务的动作被拒绝，并说明缺什么")
    void metadataIsRequired() {
        for (String name : new String[] {Meta.KEY, Meta.ACTOR, Meta.OFFICE}) {
            Map<String, String> meta = House.meta("li", Office.ADMIN);
            meta.remove(name);
            Refused refused = house.refused(new EnterUser("feng", "冯", null, null), meta);
            assertThat(refused.code()).isEqualTo(Refused.Code.FIELD);
            assertThat(refused.fields()).extracting(one -> one.field()).containsExactly(name);
        }
    }

    @Test
    @DisplayName("已办和被拒的动作都有计数")
    void actsAreCounted() {
        house.refused(new AskOffice("li", Office.REGISTRY, null), "qian", Office.ADMIN);
        assertThat(house.meters
                        .get("banli.acts.refused")
                        .tags("act", "AskOffice", "rule", "admin-holds-no-business-office")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(house.meters
                        .get("banli.acts.recorded")
                        .tags("act", "ConfirmOffice")
                        .counter()
                        .count())
                .isEqualTo(4);
    }
}
