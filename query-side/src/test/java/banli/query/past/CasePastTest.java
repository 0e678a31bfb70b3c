package banli.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.StoredFact;
import banli.language.word.AsOf;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.UnitKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.live.TestLedger;
import banli.query.story.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一案的过去")
class CasePastTest {
    private static final Map<String, String> BY = Map.of(Meta.ACTOR, "admin", Meta.ACTOR_NAME, "管理员");

    private final Bureau office = new Bureau(Story.RECEIVED.plusDays(60));
    private final Story story = Story.proposal("21-168", UnitRole.LEAD).closed(Adoption.FULL);
    private final Story other = Story.proposal("21-169", UnitRole.LEAD).closed(Adoption.FULL);

    /** The section is renamed after the first case was dealt with; the other case comes last. */
    @BeforeEach
    void aBureau() {
        TestLedger ledger = office.ledger();
        ledger.record("unit:yanglao", new UnitEntered("yanglao", "养老科", UnitKind.SECTION, "wang", null, null), BY);
        ledger.record("user:li", new UserEntered("li", "李四", "yanglao", null), BY);
        ledger.record("proposer:zhu-fang", new ProposerEntered("zhu-fang", "朱芳", Body.CPPCC, "界", null, false), BY);
        ledger.record(story.id(), story.facts());
        ledger.record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "wang", null, null), BY);
        ledger.record(other.id(), other.facts());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("每一条事实之后：案卷与当时全局屏上的那一行相同，名称是当时的名称")
    void equalsTheWholeOfThatMoment() {
        for (StoredFact fact : facts(story.id())) {
            AsOf moment = moment(fact.position());
            CaseFile file = office.ask(new ReadCaseFile(story.id()), moment);
            assertThat(file.position()).isEqualTo(fact.position());
            assertThat(file.row()).isEqualTo(rowOfAll(moment));
            if (file.row().section() != null) {
                assertThat(file.row().sectionName()).isEqualTo("养老科");
            }
        }
        assertThat(office.ask(new ReadCaseFile(story.id())).row().sectionName()).isEqualTo("养老服务科");
    }

    @Test
    @DisplayName("最后一条事实之后的案卷就是现在的案卷；轨迹只到那一条")
    void theLastIsNow() {
        List<StoredFact> facts = facts(other.id());
        AsOf last = moment(facts.getLast().position());
        assertThat(office.ask(new ReadCaseFile(other.id()), last)).isEqualTo(office.ask(new ReadCaseFile(other.id())));
        ReadTrail trail = new ReadTrail(null, null, other.id(), null, null, 1, 100);
        assertThat(office.ask(trail, last)).isEqualTo(office.ask(trail));
        assertThat(office.ask(trail, moment(facts.get(2).position())).entries()).hasSize(3);
    }

    @Test
    @DisplayName("还没有这个案件的时刻，没有案卷")
    void beforeItsFirstFact() {
        AsOf before = moment(facts(other.id()).getFirst().position() - 1);
        assertThat(office.ask(new ReadCaseFile(other.id()), before)).isNull();
    }

    @Test
    @DisplayName("每条事实带有账本所存内容的SHA-256值")
    void factsHaveTheirDigest() {
        assertThat(facts(story.id()))
                .allSatisfy(fact -> assertThat(fact.sha256()).matches("[0-9a-f]{64}"));
        assertThat(facts(story.id())).extracting(StoredFact::sha256).doesNotHaveDuplicates();
    }

    private CaseRow rowOfAll(AsOf moment) {
        FindCases all = FindCases.all(100);
        return office.ask(all, moment).cases().stream()
                .filter(row -> row.caseId().equals(story.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<StoredFact> facts(CaseId id) {
        return office.ask(new ReadFacts(id, 0, 0)).facts();
    }

    private static AsOf moment(long position) {
        return new AsOf(AsOf.Clock.RECORDED, position, null, null);
    }
}
