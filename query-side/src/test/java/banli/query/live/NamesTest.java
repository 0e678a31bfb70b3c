package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.query.CaseFile;
import banli.language.query.ReadCaseFile;
import banli.language.query.ReadTrail;
import banli.language.query.Trail;
import banli.language.word.Adoption;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.UnitKind;
import banli.language.word.UnitRole;
import banli.query.story.Story;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("案卷和轨迹所提到的名称")
class NamesTest {
    private static final Map<String, String> ENTERED = Map.of(
            Meta.ACTOR,
            "admin",
            Meta.ACTOR_NAME,
            "管理员",
            Meta.ENTERED_BY,
            "wu",
            Meta.ON_BEHALF_OF,
            "wang",
            Meta.ENTRY,
            Meta.HISTORICAL);

    private final Bureau office = new Bureau(Story.RECEIVED.plusDays(60));
    private final Story story = Story.proposal("21-168", UnitRole.LEAD).closed(Adoption.FULL);

    @BeforeEach
    void aBureau() {
        TestLedger ledger = office.ledger();
        ledger.record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "wang"), ENTERED);
        ledger.record("user:li", new UserEntered("li", "李四", "yanglao"), ENTERED);
        ledger.record("user:wang", new UserEntered("wang", "王五", "ju"), ENTERED);
        ledger.record("user:wu", new UserEntered("wu", "吴六", "ju"), ENTERED);
        ledger.record(
                "proposer:zhu-fang", new ProposerEntered("zhu-fang", "朱芳", Body.CPPCC, "社会福利界", null, false), ENTERED);
        ledger.record(story.id(), story.facts());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("案卷随附所提到的人员、提出人、单位的名称，不在通讯录的以编号代替")
    void aCaseFileBringsItsNames() {
        CaseFile file = office.ask(new ReadCaseFile(story.id()));

        assertThat(file.names().persons(file.contacts().getFirst().ourPeople())).containsExactly("李四");
        assertThat(file.names().signers(file.contacts().getFirst().proposersMet()))
                .contains("朱芳");
        assertThat(file.names().unit(file.routing().section())).isEqualTo("养老服务科");
        assertThat(file.replies().getFirst().deliveries())
                .extracting(delivery -> file.names().recipient(delivery.recipient()))
                .containsExactly("朱芳");
        assertThat(file.names().person("nobody")).isEqualTo("nobody");
        assertThat(file.names().person(null)).isNull();
    }

    @Test
    @DisplayName("轨迹随附补录人和被代理人的姓名")
    void theTrailBringsTheNamesOfThoseBehind() {
        Trail trail = office.ask(new ReadTrail(null, null, null, null, null, 1, 100));

        assertThat(trail.entries().getFirst().enteredBy()).isEqualTo("wu");
        assertThat(trail.names().people()).containsEntry("wu", "吴六").containsEntry("wang", "王五");
    }
}
