package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.LedgerEvent.EarlierFigureEntered;
import banli.language.event.SummaryEvent.SummaryIssued;
import banli.language.event.SummaryEvent.SummarySubmitted;
import banli.language.query.summary.ListSummaryFields;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import banli.language.query.summary.Summary.Check;
import banli.language.query.summary.Summary.Kind;
import banli.language.word.*;
import banli.language.word.proposal.*;
import banli.language.word.summary.SummaryHead;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工作总结的文字")
class SummaryTest {
    private static final String SMART = "关于进一步提升老年人运用智能技术的建议";
    private static final String TERMINALS = "关于进一步完善社区事务受理服务中心综合类自助终端设备的几点建议";
    private static final String SOCIAL = "关于提升社会组织在创新社会治理中的作用的建议";

    private static final String SECTION_ONE = "一、基本情况\n{{sentence:received}}{{sentence:roles}}{{sentence:kinds}}"
            + "{{sentence:key}}{{sentence:rates}}{{sentence:outcomes}}";

    private final Bureau office = new Bureau(LocalDate.of(2021, 11, 15));
    private int next = 200;

    private static final SummaryHead HEAD =
            new SummaryHead("00001434-9/2021-00178", "区民政局", LocalDate.of(2021, 11, 15), "政务公告", null);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("二〇二一年的事实写出来与原文一字不差")
    void wordForWord() throws IOException {
        theYear2021();
        Summary summary = office.ask(sectionOne());

        assertThat(summary.text())
                .isEqualTo(Files.readString(Path.of("src/test/resources/banli/query/section-one-2021.txt"))
                        .strip());
        assertThat(summary.parts().stream().map(Summary.Part::text).collect(Collectors.joining()))
                .isEqualTo(summary.text());
    }

    @Test
    @DisplayName("每个数字、每个标题都系在指标或案件上")
    void everyNumberIsBound() {
        theYear2021();
        List<Summary.Part> plain = office.ask(sectionOne()).parts().stream()
                .filter(part -> part.figure() == null && part.caseId() == null)
                .toList();
        assertThat(office.ask(sectionOne()).checks()).allMatch(check -> check.kind() == Kind.HEAD);

        assertThat(plain)
                .noneMatch(part ->
                        part.text().matches("(?s).*[0-9].*") || part.text().contains("关于"));
    }

    @Test
    @DisplayName("事实变了，文字跟着变")
    void followsTheFacts() {
        theYear2021();
        tell(Story.proposal("21-900", UnitRole.LEAD).about("殡葬", "另一件").submitted(Adoption.FULL));
        office.ledger()
                .record(
                        CaseId.of(number("21-168")),
                        new SatisfactionRecorded(
                                1,
                                "zhu-fang",
                                Satisfaction.SATISFIED,
                                Satisfaction.NOT_SATISFIED,
                                "没有解决",
                                FormChannel.PAPER,
                                "office",
                                Story.DUE));
        String text = office.read().ask(sectionOne()).text();

        assertThat(text)
                .contains("代表建议、政协提案29件,比去年增加7件。主办件19件")
                .contains("基政工作1件、殡葬1件)")
                .contains("按时办结率94.7%,见面率100%,答复率94.7%,满意率94.4%。");
    }

    @Test
    @DisplayName("没有上一年的数字就不比，没有重点督办就不提")
    void saysOnlyWhatIsKnown() {
        tell(Story.suggestion("1", UnitRole.LEAD).closed(Adoption.FULL));
        String text = office.read().ask(sectionOne()).text();

        assertThat(text)
                .contains("政协提案1件。")
                .doesNotContain("去年")
                .doesNotContain("重点督办")
                .contains("人大代表建议1件,主办1件(均为养老服务工作);政协提案0件。");
    }

    @Test
    @DisplayName("写错的项、没有写完整的、手写的数字、不成立的话、改成手写的数字，各有一句话；原样显示，不出错")
    void saysWhatIsWrong() {
        theYear2021();
        String began = "主办件{{figure:LEAD_CASES}}件,会办件{{figure:ASSIST_CASES}}件。";
        String typed = "主办件19件,会办件10件。共12345人。{{figure:NOPE}}{{case:21-999.title}}{{case:21-168.nope}}{{x|y}}"
                + "{{chases|多次催办}}{{ 没有写完 <script>alert(1)</script>";
        Summary told = office.ask(new ReadSummary(2021, typed, began, null));

        assertThat(told.checks().stream()
                        .filter(check -> check.kind() != Kind.HEAD)
                        .map(Check::kind))
                .contains(Kind.UNKNOWN, Kind.OPEN, Kind.NUMBER, Kind.FAILS, Kind.DIFFERS, Kind.TYPED);
        assertThat(told.checks().stream().map(check -> check.said().zh()))
                .anyMatch(said -> said.contains("手写“19”，账本现为“18”"))
                .anyMatch(said -> said.contains("“10”改成了手写"))
                .anyMatch(said -> said.contains("没有指标NOPE"))
                .anyMatch(said -> said.contains("没有案件21-999"))
                .anyMatch(said -> said.contains("“多次催办”不成立"));
        assertThat(told.text()).isEqualTo(typed.replace("{{chases|多次催办}}", "多次催办"));
        assertThat(office.ask(new ReadSummary(2021, "{{a|{{b}}}}" + "{{".repeat(5_000), null, null))
                        .checks())
                .isNotEmpty();
    }

    @Test
    @DisplayName("指标可以细分；所做的工作、案件各项都可以写，下一年的措辞从上一年的开始，别年的案件会提示")
    void everyFieldHasAValueAndTheNextYearBeginsFromThisOne() {
        theYear2021();
        assertThat(office.ask(new ReadSummary(
                                2021,
                                "{{figure:LEAD_CASES?kind=PROPOSAL&subject=基层政权}} {{contacts:BEFORE}} {{meetings}}"
                                        + " {{case:21-084.items}}。{{case:21-084.results}}",
                                null,
                                null))
                        .text())
                .startsWith("1 ")
                .contains("一是完善终端功能;二是扩大普及率。")
                .contains("部分采纳");
        office.ledger()
                .record(
                        "summary:2021",
                        new SummarySubmitted(
                                2021, 1, HEAD, "{{figure:CASES}}件,{{case:21-168.title}}", "28件", "x", 7L, Story.DUE),
                        Map.of(Meta.ACTOR, "office"));
        Summary waiting = office.read().ask(new ReadSummary(2021));
        assertThat(waiting.issued()).isNull();
        assertThat(waiting.latest().edition()).isEqualTo(1);
        office.ledger()
                .record(
                        "summary:2021",
                        new SummaryIssued(2021, 1, HEAD, "28件", "x", 7L, null, Story.DUE),
                        Map.of(Meta.ACTOR, "chief"));
        assertThat(office.read().ask(new ReadSummary(2021)).issued().text()).isEqualTo("28件");

        Summary next = office.ask(new ReadSummary(2022));
        assertThat(next.wordsOf()).isEqualTo(2021);
        assertThat(next.text()).isEqualTo("0件," + TERMINALS);
        assertThat(next.checks().stream().map(Check::kind)).contains(Kind.OTHER_YEAR, Kind.HEAD);
        assertThat(office.ask(new ListSummaryFields(2021, null)).fields())
                .allMatch(row -> row.value() != null || row.missing() != null)
                .anyMatch(
                        row -> row.field().equals("figure:CASES") && row.value().equals("28"));
    }

    private static ReadSummary sectionOne() {
        return new ReadSummary(2021, SECTION_ONE, null, null);
    }

    private void theYear2021() {
        office.ledger()
                .record(
                        "ledger",
                        new EarlierFigureEntered(2020, "CASES", 22, null, "2020年总结"),
                        Map.of(Meta.ACTOR, "office"));
        tell(Story.suggestion("5", UnitRole.LEAD)
                .about("养老服务", SMART)
                .closed(Adoption.FULL)
                .keySupervised());
        tell(Story.proposal("21-084", UnitRole.LEAD)
                .about("社会组织管理", SOCIAL)
                .closed(Adoption.PARTIAL)
                .keySupervised());
        tell(Story.proposal("21-168", UnitRole.LEAD)
                .about("养老服务", TERMINALS)
                .closed(Adoption.FULL)
                .keySupervised());
        many(CaseKind.SUGGESTION, UnitRole.LEAD, "社会救助", 3, Adoption.FULL);
        many(CaseKind.SUGGESTION, UnitRole.ASSIST, "养老服务", 2, Adoption.FULL);
        many(CaseKind.PROPOSAL, UnitRole.LEAD, "养老服务", 9, Adoption.FULL);
        many(CaseKind.PROPOSAL, UnitRole.LEAD, "养老服务", 1, Adoption.PARTIAL);
        many(CaseKind.PROPOSAL, UnitRole.LEAD, "社会组织管理", 1, Adoption.FULL);
        many(CaseKind.PROPOSAL, UnitRole.LEAD, "基层政权", 1, Adoption.FULL);
        many(CaseKind.PROPOSAL, UnitRole.ASSIST, "养老服务", 2, Adoption.FULL);
        many(CaseKind.PROPOSAL, UnitRole.ASSIST, "社会救助", 3, Adoption.FULL);
        many(CaseKind.PROPOSAL, UnitRole.ASSIST, "社会组织管理", 2, Adoption.FULL);
        many(CaseKind.PROPOSAL, UnitRole.ASSIST, "基层政权", 1, Adoption.FULL);
        office.read();
    }

    private void many(CaseKind kind, UnitRole role, String subject, int count, Adoption adoption) {
        for (int made = 0; made < count; made++) {
            String number = Integer.toString(next++);
            Story story = kind == CaseKind.SUGGESTION ? Story.suggestion(number, role) : Story.proposal(number, role);
            tell(story.about(subject, "关于" + subject + "的建议" + number).closed(adoption));
        }
    }

    private static CaseNumber number(String number) {
        return new CaseNumber(new Session(Level.DISTRICT, Body.CPPCC, 6, 5), number);
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }
}
