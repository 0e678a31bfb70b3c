package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CommitmentEvent.CommitmentFulfilled;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.CommitmentEvent.ProgressReported;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.DirectoryEvent.*;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.query.deadline.*;
import banli.language.query.directory.*;
import banli.language.query.list.*;
import banli.language.query.trail.*;
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.person.*;
import banli.language.word.proposal.*;
import banli.query.live.Bureau;
import banli.query.live.TestLedger;
import banli.query.rebuild.Rebuild;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限、承诺、通讯录、轨迹、事实各清单")
class ListsTest {
    private static final Map<String, String> ADMIN =
            Map.of(Meta.ACTOR, "admin", Meta.ACTOR_NAME, "管理员", Meta.OFFICE, "ADMIN");
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 25);

    private final Bureau office = new Bureau(TODAY);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("期限：最早的在前，已过的退回窗口不列，办完的不列")
    void due() {
        LocalDate soon = TODAY.plusDays(2);
        Story open = Story.proposal("21-001", UnitRole.LEAD)
                .accepted()
                .and(new OpinionAsked(
                        1,
                        "wei",
                        "意见",
                        new Deadline(DeadlineKind.OPINION, soon, soon.minusDays(5), null),
                        null,
                        Story.RECEIVED));
        tell(open);
        tell(Story.proposal("21-002", UnitRole.LEAD).closed(Adoption.FULL));
        tell(Story.proposal("21-003", UnitRole.LEAD).registered());
        DueList due = office.read().ask(new ListDue(null, null, 1, 50));

        assertThat(due.due()).extracting(DueRow::kind).containsExactly(DeadlineKind.OPINION, DeadlineKind.REPLY);
        assertThat(due.due()).extracting(DueRow::light).containsExactly(Light.YELLOW, Light.YELLOW);
        assertThat(due.due()).extracting(DueRow::daysLeft).containsExactly(2L, 7L);
        assertThat(office.ask(new ListDue("yanglao", soon, 1, 50)).total()).isEqualTo(1);
        assertThat(office.ask(new ListDue("nobody", null, 1, 50)).total()).isZero();
    }

    @Test
    @DisplayName("承诺：办结之后仍在清单上，兑现后才离开；带着最新进展")
    void commitments() {
        Deadline overdue = new Deadline(DeadlineKind.COMMITMENT, TODAY.minusDays(1), null, null);
        Deadline later = new Deadline(DeadlineKind.COMMITMENT, TODAY.plusDays(90), TODAY.plusDays(80), null);
        tell(Story.proposal("21-001", UnitRole.LEAD)
                .closed(Adoption.FULL)
                .and(
                        new CommitmentMade(1, 1, "增设终端", "li", 1, overdue, Story.RECEIVED),
                        new CommitmentMade(2, 1, "开展培训", "li", null, later, Story.RECEIVED),
                        new ProgressReported("已采购三台", null, 1, Story.RECEIVED.plusDays(60)),
                        new CommitmentFulfilled(2, "培训两场", true, Story.RECEIVED.plusDays(61))));
        office.read();

        assertThat(office.ask(new ListCommitments(null, 2021, true, 1, 10)).commitments())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.light()).isEqualTo(Light.RED);
                    assertThat(row.latestProgress()).isEqualTo("已采购三台");
                });
        assertThat(office.ask(new ListCommitments("yanglao", null, false, 1, 10))
                        .commitments())
                .extracting(CommitmentRow::light)
                .containsExactly(Light.RED, Light.GREY);
    }

    @Test
    @DisplayName("通讯录：职务经确认、撤销后各是什么样；没有联系方式")
    void directory() {
        TestLedger ledger = office.ledger();
        ledger.record(
                "ledger",
                new LedgerOpened("origin", "key", "嘉定区民政局", "嘉民", "上海", true, List.of("admin"), Story.RECEIVED),
                ADMIN);
        ledger.record("policy:上海", new PolicyAdopted("上海", "2015", "d1", "{}", Story.RECEIVED), ADMIN);
        ledger.record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "wang", null, null), ADMIN);
        ledger.record("user:li", new UserEntered("li", "李四", "yanglao", null), ADMIN);
        ledger.record("user:li", new OfficeAsked("li", Office.SECTION, "yanglao"), ADMIN);
        ledger.record("user:li", new OfficeConfirmed("li", Office.SECTION, "yanglao"), ADMIN);
        ledger.record("user:li", new OfficeConfirmed("li", Office.REGISTRY, null), ADMIN);
        ledger.record("user:li", new OfficeRevoked("li", Office.REGISTRY, null, "调岗"), ADMIN);
        ledger.record("user:li", new OfficeAsked("li", Office.SUPERVISOR, null), ADMIN);
        ledger.record(
                "proposer:zhu-fang",
                new ProposerEntered(
                        "zhu-fang", "朱芳", Body.CPPCC, "社会福利界", new Enciphered<>("zhu-fang", "00", "sealed"), false),
                ADMIN);
        DirectoryView view = office.read().ask(new ReadDirectory());

        assertThat(view.officeName()).isEqualTo("嘉定区民政局");
        assertThat(view.units())
                .extracting(DirectoryView.UnitView::deputyLeader)
                .containsExactly("wang");
        assertThat(view.people().getFirst().offices())
                .containsExactly(
                        new DirectoryView.OfficeView(Office.SECTION, "yanglao", true),
                        new DirectoryView.OfficeView(Office.SUPERVISOR, null, false));
        assertThat(view.proposers())
                .extracting(DirectoryView.ProposerView::name)
                .containsExactly("朱芳");
        assertThat(view.policies())
                .extracting(DirectoryView.PolicyView::version)
                .containsExactly("2015");
        assertThat(view.position()).isEqualTo(9);
    }

    @Test
    @DisplayName("轨迹：按人、按事、按日查；句子里是姓名不是编号；更正后读作新值")
    void trail() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).contacted();
        office.ledger().record("user:li", new UserEntered("li", "李四", "yanglao", null), ADMIN);
        office.ledger()
                .record(
                        "proposer:zhu-fang",
                        new ProposerEntered("zhu-fang", "朱芳", Body.CPPCC, null, null, false),
                        ADMIN);
        tell(story);
        office.ledger()
                .record(
                        story.id(),
                        new RecordCorrected(
                                5,
                                "event-7",
                                Story.contact(1, 1, Phase.BEFORE, Channel.SYMPOSIUM, Story.RECEIVED.plusDays(11)),
                                "方式记错",
                                Story.RECEIVED.plusDays(31)));
        office.read();

        TrailEntry contact = office.ask(new ReadTrail(null, "contact-recorded", story.id(), null, null, 1, 10))
                .entries()
                .getFirst();
        assertThat(contact.sentence().zh()).contains("座谈").contains("朱芳").doesNotContain("⟦");
        assertThat(contact.sentence().en()).contains("symposium");
        assertThat(contact.corrected()).isTrue();
        assertThat(contact.happenedOn()).isEqualTo(Story.RECEIVED.plusDays(11));
        assertThat(ofCase(story.id().value())).isEqualTo(ofCase("21-001")).isPositive();
        assertThat(ofCase("21-002")).isZero();
        assertThat(total("李四", null, null, null)).isEqualTo(8);
        assertThat(total("admin", "ADMIN", null, null)).isEqualTo(2);
        assertThat(total(null, "签收", null, null)).isEqualTo(1);
        assertThat(total(null, null, LocalDate.of(2021, 1, 4), LocalDate.of(2021, 1, 4)))
                .isEqualTo(10);
        assertThat(total(null, null, LocalDate.of(2021, 1, 5), null)).isZero();
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    @Test
    @DisplayName("事实：直接出自账本，屏幕还没读也看得到，不因更正而改")
    void storedFacts() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).assigned();
        tell(story);
        office.ledger().write();
        FactsOfCase facts = office.ask(new ReadFacts(story.id(), 1, 2));

        assertThat(facts.position()).isEqualTo(3);
        assertThat(facts.facts()).extracting(StoredFact::type).containsExactly("routing-proposed", "routing-approved");
        assertThat(facts.facts().getFirst().payload()).containsEntry("section", "yanglao");
        assertThat(facts.facts().getFirst().by().name()).isEqualTo("李四");
    }

    private long ofCase(String named) {
        return office.ask(new ReadTrail(null, null, new CaseId(named), null, null, 1, 100))
                .total();
    }

    private long total(String who, String what, LocalDate from, LocalDate to) {
        return office.ask(new ReadTrail(who, what, null, from, to, 1, 100)).total();
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }
}
