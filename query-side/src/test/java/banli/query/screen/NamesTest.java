package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationEnded;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.ListDue;
import banli.language.query.directory.DirectoryView.DelegationView;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ListSections;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.directory.ReadNames;
import banli.language.query.directory.SectionsKnown;
import banli.language.query.figures.FigureRow;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.list.ListCommitments;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.StoredFact;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.AsOf;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.live.TestLedger;
import banli.query.story.Story;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
        ledger.record(
                "unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "wang", null, null), ENTERED);
        ledger.record("user:li", new UserEntered("li", "李四", "yanglao", null), ENTERED);
        ledger.record("user:wang", new UserEntered("wang", "王五", "ju", null), ENTERED);
        ledger.record("user:wu", new UserEntered("wu", "吴六", "ju", null), ENTERED);
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
    @DisplayName("通讯录列出未结束的代理，结束的不再列")
    void delegationsThatStand() {
        LocalDate from = Story.RECEIVED;
        TestLedger ledger = office.ledger();
        ledger.record("user:li", new Delegated("li", "wu", Office.SECTION, from, from.plusDays(6)), ENTERED);
        ledger.record("user:wang", new Delegated("wang", "wu", Office.DEPUTY_LEADER, from, from.plusDays(3)), ENTERED);
        assertThat(office.read().ask(new ReadDirectory()).delegations()).hasSize(2);

        ledger.record("user:wang", new DelegationEnded("wang", "wu", Office.DEPUTY_LEADER), ENTERED);
        assertThat(office.read().ask(new ReadDirectory()).delegations())
                .containsExactly(new DelegationView("li", "wu", Office.SECTION, from, from.plusDays(6)));
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
    @DisplayName("科室和人员改名以前的那一天，按发生看仍是原来的名称；登记以前的那一天是最初的名称；今天是现在的名称")
    void formerNamesStayInFormerDays() {
        TestLedger ledger = office.ledger();
        ledger.pace(Duration.ofDays(3));
        ledger.record(
                "unit:yanglao", new UnitEntered("yanglao", "养老和儿童科", UnitKind.SECTION, "wang", null, null), ENTERED);
        ledger.record("user:li", new UserEntered("li", "李四一", "yanglao", null), ENTERED);
        office.read();
        assertThat(section(null)).isEqualTo("养老和儿童科 李四一");
        assertThat(section(Story.RECEIVED.plusDays(5))).isEqualTo("养老服务科 李四");
        assertThat(section(Story.RECEIVED.plusDays(59))).isEqualTo("养老和儿童科 李四一");
        ledger.record("unit:hunyin", new UnitEntered("hunyin", "婚姻科", UnitKind.SECTION, null, null, null), ENTERED);
        office.read();
        assertThat(office.ask(new ListSections(), new AsOf(AsOf.Clock.HAPPENED, null, Story.RECEIVED, null))
                        .sections())
                .extracting(it -> it.name())
                .contains("婚姻科");
    }

    @Test
    @DisplayName("改名写明起始日的，自那一天起按发生看是新名称，那以前是原来的；先后录入的以后录入的为准")
    void namesHaveTheirOwnDays() {
        TestLedger ledger = office.ledger();
        ledger.pace(Duration.ofDays(3));
        LocalDate from = Story.RECEIVED.plusDays(10);
        ledger.record(
                "unit:yanglao", new UnitEntered("yanglao", "养老和儿童科", UnitKind.SECTION, "wang", null, from), ENTERED);
        ledger.record("user:li", new UserEntered("li", "李四一", "yanglao", from.plusDays(5)), ENTERED);
        office.read();
        assertThat(section(null)).isEqualTo("养老和儿童科 李四一");
        assertThat(section(from.minusDays(1))).isEqualTo("养老服务科 李四");
        assertThat(section(from)).isEqualTo("养老和儿童科 李四");
        assertThat(section(from.plusDays(5))).isEqualTo("养老和儿童科 李四一");
        ledger.record(
                "unit:yanglao",
                new UnitEntered("yanglao", "养老和儿童科", UnitKind.SECTION, "wang", null, from.minusDays(4)),
                ENTERED);
        office.read();
        assertThat(section(from.minusDays(1))).isEqualTo("养老和儿童科 李四");
        assertThat(section(from.minusDays(5))).isEqualTo("养老服务科 李四");
    }

    private String section(LocalDate day) {
        FindCases all = FindCases.all(10);
        CaseRow row = (day == null ? office.ask(all) : office.ask(all, new AsOf(AsOf.Clock.HAPPENED, null, day, null)))
                .cases()
                .getFirst();
        return row.sectionName() + " " + row.handlerName();
    }

    @Test
    @DisplayName("补录的，录入人是办理人，登记簿所载的人另记；两人都找得到；轨迹随附被代理人的姓名")
    void theTypistIsTheActor() {
        Trail trail = office.ask(new ReadTrail(null, null, null, null, null, 1, 100));

        TrailEntry entered = trail.entries().getFirst();
        assertThat(entered.by()).isEqualTo(new Actor("wu", "吴六", Office.REGISTRY, null, null));
        assertThat(entered.told()).isNotNull();
        assertThat(trail.names().people()).containsEntry("wang", "王五");
        for (String who :
                List.of("wu", "吴六", entered.told().person(), entered.told().name())) {
            assertThat(office.ask(new ReadTrail(who, null, null, null, null, 1, 100))
                            .entries())
                    .as(who)
                    .extracting(TrailEntry::position)
                    .contains(entered.position());
        }
    }

    @Test
    @DisplayName("一案的事实也是：录入人是办理人，登记簿所载的人另记，元数据照存")
    void theTypistIsTheActorOfAStoredFact() {
        Story old = Story.proposal("21-169", UnitRole.LEAD).closed(Adoption.FULL);
        office.ledger().record(old.id().value(), old.facts()[0], ENTERED);
        office.ledger().write();
        StoredFact entered = office.ask(new ReadFacts(old.id(), 0, 1)).facts().getFirst();
        assertThat(entered.by()).isEqualTo(new Actor("wu", "吴六", Office.REGISTRY, null, null));
        assertThat(entered.told()).isEqualTo(new Actor("admin", "管理员", null, null, "wang"));
        assertThat(entered.meta()).isEqualTo(ENTERED);
        StoredFact plain = office.ask(new ReadFacts(story.id(), 0, 1)).facts().getFirst();
        assertThat(plain.by().person()).isEqualTo("li");
        assertThat(plain.told()).isNull();
    }

    @Test
    @DisplayName("期限、承诺、指标所计各行随附科室、承办人、责任人、提出人的名称")
    void listsBringNames() {
        Deadline later = new Deadline(DeadlineKind.COMMITMENT, Story.DUE, null, null);
        office.ledger().record(story.id(), new CommitmentMade(1, 1, "增设终端", "li", 1, later, Story.RECEIVED));
        Story open = Story.proposal("21-169", UnitRole.LEAD).accepted();
        office.ledger().record(open.id(), open.facts());
        office.read();

        assertThat(office.ask(new ListDue(null, null, 1, 10)).due())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.sectionName()).isEqualTo("养老服务科");
                    assertThat(row.handlerName()).isEqualTo("李四");
                });
        assertThat(office.ask(new ListCommitments(null, null, true, 1, 10)).commitments())
                .singleElement()
                .satisfies(row ->
                        assertThat(List.of(row.sectionName(), row.ownerName())).isEqualTo(List.of("养老服务科", "李四")));
        assertThat(office.ask(new ListFigureCases("SATISFACTION_RATE", 2021, "numerator", null, null, FigureScope.ALL))
                        .cases())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.sectionName()).isEqualTo("养老服务科"))
                .extracting(FigureRow::proposerName)
                .contains("朱芳");
    }

    @Test
    @DisplayName("按编号查名称；科室可供选择")
    void namesOfIdsAndSections() {
        KnownNames names = office.ask(new ReadNames(List.of("li", "yanglao", "zhu-fang", "nobody")));

        assertThat(List.of("li", "yanglao", "zhu-fang", "nobody"))
                .extracting(names::any)
                .containsExactly("李四", "养老服务科", "朱芳", "nobody");
        assertThat(office.ask(new ListSections()).sections())
                .containsExactly(new SectionsKnown.Section("yanglao", "养老服务科"));
    }
}
