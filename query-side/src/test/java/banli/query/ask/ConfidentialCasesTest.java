package banli.query.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerFact;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.query.Query;
import banli.language.query.board.ShowBoard;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.query.screens.ReadWork;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.Trail;
import banli.language.word.AsOf;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("保密案件与不阅案件的职务")
class ConfidentialCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 25);
    private static final String SECRET = "机密词语";
    private static final String PERSON = "陈箴";

    /** That a proposer is known to the office says nothing of a case. */
    private static final Set<Class<?>> SAYS_WHO_IS_KNOWN = Set.of(ReadDirectory.class);

    private static final List<String> WORDS = List.of(SECRET, "秘密主题", PERSON);

    private final Bureau office = new Bureau(TODAY);
    private final Story secret = Story.proposal("21-168", UnitRole.LEAD)
            .about("秘密主题", "关于" + SECRET + "的建议")
            .closed(Adoption.FULL);
    private final Story open = Story.proposal("21-169", UnitRole.LEAD).registered();

    @BeforeEach
    void people() {
        record("ledger", new LedgerOpened("demo", null, "民政局", "民", "shanghai", true, List.of("root", "root2"), TODAY));
        record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "deputy", null, null));
        record("unit:jiuzhu", new UnitEntered("jiuzhu", "救助科", UnitKind.SECTION, "other-deputy", null, null));
        person("li", Office.SECTION, "yanglao");
        person("zhao", Office.SECTION, "jiuzhu");
        person("wu", Office.REGISTRY, null);
        person("chief", Office.CHIEF_LEADER, null);
        person("deputy", Office.DEPUTY_LEADER, null);
        person("other-deputy", Office.DEPUTY_LEADER, null);
        person("super", Office.SUPERVISOR, null);
        person("audit", Office.AUDITOR, null);
        person("root", Office.ADMIN, null);
        record(
                "proposer:chen-zhen",
                new ProposerEntered(
                        "chen-zhen", "陈箴", Body.CPPCC, null, new Enciphered<>("proposer:chen-zhen", "00", "00"), true));
        office.ledger().record(secret.id(), secret.facts());
        office.ledger().record(open.id(), EveryQuestion.withoutCoSigners(open));
        record("meeting:2021-1", EveryQuestion.meeting(secret.id(), open.id(), SECRET, TODAY));
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"zhao,SECTION,jiuzhu", "li,SECTION,", "other-deputy,DEPUTY_LEADER,", "super,SUPERVISOR,", "root,ADMIN,"
    })
    @DisplayName("不经办的人：无论怎样问，答复里都没有保密案件的一个词")
    void nothingIsSaidToOthers(String person, Office in, String unit) {
        Map<String, String> as = as(person, in, unit);
        List<Query<?>> refused = new ArrayList<>();
        for (Query<?> question : EveryQuestion.about(secret.id(), SECRET, TODAY)) {
            try {
                String answer = WireMapper.mapper().writeValueAsString(office.ask(question, as));
                WORDS.stream()
                        .filter(word -> !SAYS_WHO_IS_KNOWN.contains(question.getClass()) || !word.equals(PERSON))
                        .forEach(word ->
                                assertThat(answer).as(question + " " + word).doesNotContain(word));
            } catch (RuntimeException told) {
                assertThat(told).hasRootCauseInstanceOf(QueryExecutionException.class);
                refused.add(question);
            }
        }
        assertThat(refused).contains(new ReadCaseFile(secret.id()), new ReadFacts(secret.id(), 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"zhao,SECTION,jiuzhu", "super,SUPERVISOR,"})
    @DisplayName("台账上只有编号与〔保密〕；按标题、主题查不到")
    void theRegisterSaysThatItIsThere(String person, Office in, String unit) {
        Map<String, String> as = as(person, in, unit);
        CaseList all = office.ask(FindCases.all(10), as);

        assertThat(all.cases())
                .filteredOn(row -> row.caseId().equals(secret.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo("21-168");
                    assertThat(row.title()).isEqualTo("〔保密〕");
                    assertThat(row.leadProposer()).isNull();
                    assertThat(row.subject()).isNull();
                });
        assertThat(office.ask(FindCases.all(10).holding(SECRET), as).total()).isZero();
        assertThat(office.ask(new ReadTrail(null, SECRET, null, null, null, 1, 50), as)
                        .total())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"li,SECTION,yanglao", "wu,REGISTRY,", "chief,CHIEF_LEADER,", "deputy,DEPUTY_LEADER,", "audit,AUDITOR,"})
    @DisplayName("经办的科室、分管领导、办公室、主要领导和审计照常看到")
    void thoseInItsHandlingReadIt(String person, Office in, String unit) {
        Map<String, String> as = as(person, in, unit);

        assertThat(office.ask(new ReadCaseFile(secret.id()), as).row().title()).contains(SECRET);
        assertThat(office.ask(FindCases.all(10).holding(SECRET), as).total()).isOne();
        assertThat(office.ask(new ReadFigures(2021, "subject"), as).figures())
                .anyMatch(figure -> "秘密主题".equals(figure.group()));
    }

    @Test
    @DisplayName("回看往日也一样")
    void norAsOfAnotherDay() {
        Map<String, String> as = as("super", Office.SUPERVISOR, null);
        as.put(
                Meta.AS_OF,
                AsOf.read("2021-07-20", AsOf.Clock.HAPPENED).orElseThrow().toString());

        for (Query<?> question : List.of(
                FindCases.all(10),
                new ShowBoard(null),
                new ReadFigures(2021, "subject"),
                new ReadYearInParts(2021, null))) {
            assertThat(WireMapper.mapper().writeValueAsString(office.ask(question, as)))
                    .as(question.toString())
                    .doesNotContain(WORDS);
        }
    }

    @Test
    @DisplayName("管理员一件案件也不阅，轨迹上只有不涉案件的")
    void anAdministratorReadsNoCase() {
        Map<String, String> as = as("root", Office.ADMIN, null);
        for (Query<?> question : List.of(
                FindCases.all(10),
                new ShowBoard(null),
                new ReadCaseFile(open.id()),
                new ReadFigures(2021, null),
                new ListFigureCases("CASES", 2021, null, null, null, null))) {
            assertThatThrownBy(() -> office.ask(question, as))
                    .as(question.toString())
                    .hasRootCauseInstanceOf(QueryExecutionException.class);
        }
        Trail trail = office.ask(new ReadTrail(null, null, null, null, null, 1, 500), as);
        assertThat(trail.entries()).isNotEmpty().allMatch(entry -> entry.caseId() == null);
        assertThat(office.ask(new ReadDirectory(), as).people()).isNotEmpty();
        assertThat(office.ask(new ReadWork(), as).screens()).isNotEmpty();
    }

    @Test
    @DisplayName("规则可让某职务只阅本科室经办的案件，或一件不阅")
    void thePolicySaysWhoReads() {
        record(
                "policy:shanghai",
                new PolicyAdopted(
                        "shanghai",
                        "try",
                        "d",
                        "{\"access\":{\"readers\":{\"SUPERVISOR\":\"NONE\",\"SECTION\":\"OWN\"}}}",
                        TODAY.minusDays(1)));
        office.read();

        assertThatThrownBy(() -> office.ask(new ShowBoard(null), as("super", Office.SUPERVISOR, null)))
                .hasRootCauseInstanceOf(QueryExecutionException.class);
        assertThatThrownBy(() -> office.ask(new ReadCaseFile(open.id()), as("zhao", Office.SECTION, "jiuzhu")))
                .hasRootCauseInstanceOf(QueryExecutionException.class);
        assertThat(office.ask(new ReadCaseFile(open.id()), as("wu", Office.REGISTRY, null)))
                .isNotNull();
        assertThat(office.ask(new ReadCaseFile(secret.id()), as("li", Office.SECTION, "yanglao")))
                .isNotNull();
    }

    private void person(String id, Office in, String unit) {
        record("user:" + id, new UserEntered(id, "姓名" + id, unit, null));
        if (in != Office.ADMIN) {
            record("user:" + id, new OfficeConfirmed(id, in, unit));
        }
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "root", Meta.OFFICE, "ADMIN"));
    }

    private static Map<String, String> as(String person, Office in, String unit) {
        Map<String, String> meta = new HashMap<>(Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name()));
        if (unit != null) {
            meta.put(Meta.ACTING_UNIT, unit);
        }
        return meta;
    }
}
