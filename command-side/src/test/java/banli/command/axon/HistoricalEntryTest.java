package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.Command;
import banli.language.command.CorrectionCommand;
import banli.language.command.CorrectionCommand.AgreeCorrection;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.CorrectionCommand.DeclineCorrection;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.LedgerCommand.AskHistoricalEntry;
import banli.language.command.LedgerCommand.CloseHistoricalEntry;
import banli.language.command.LedgerCommand.DeclineHistoricalEntry;
import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.command.LedgerCommand.OpenHistoricalEntry;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.LedgerEvent.HistoricalEntryOpened;
import banli.language.word.Body;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Session;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("补录：两人开启，限于写明的年度，结束后不再开启")
class HistoricalEntryTest {
    private static final LocalDate THEN = LocalDate.of(2020, 3, 2);
    private static final AskHistoricalEntry ASK = new AskHistoricalEntry(List.of(2020), "2020年登记簿", "补录往年案件");
    private final House house = House.staffed();

    HistoricalEntryTest() {
        house.give("han", "韩", Office.CHIEF_LEADER, null);
        house.by("wu", Office.REGISTRY, new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, null, null, false));
    }

    @Test
    @DisplayName("一人申请、另一人开启后，只补录所开年度的案件；结束后什么都不再补录，也不再开启")
    void openedByTwoForNamedYearsAndClosedForGood() {
        assertRules(house.refused(register(2020), told("wu", Office.REGISTRY)), "historical-entry-open");
        house.by("li", Office.ADMIN, ASK);
        assertRules(house.refused(register(2020), told("wu", Office.REGISTRY)), "historical-entry-open");
        OpenHistoricalEntry open = new OpenHistoricalEntry(List.of(2020));
        assertRules(house.refused(open, "li", Office.ADMIN), "two-persons");
        assertRules(house.refused(new OpenHistoricalEntry(List.of(2019, 2020)), "qian", Office.ADMIN), "asked-first");
        house.by("qian", Office.ADMIN, open);
        assertThat(house.facts("ledger").getLast().getPayload())
                .isEqualTo(new HistoricalEntryOpened(List.of(2020), "2020年登记簿", "li", House.OPENED));

        house.send(register(2020), told("wu", Office.REGISTRY));
        assertRules(
                house.refused(register(2019), told("wu", Office.REGISTRY)),
                "historical-entry-open",
                "register-year-fits");
        RegisterCase here = register(2020);
        house.send(
                new ProposeRouting(
                        here.caseId(), UnitRole.LEAD, "elderly-care", "sun", List.of(), "拟由养老科承办", null, THEN),
                told("wu", Office.REGISTRY));
        ApproveRouting approve = new ApproveRouting(here.caseId(), "同意", THEN);
        for (LocalDate notThen : Arrays.asList(null, House.OPENED)) {
            assertRules(
                    house.refused(new ApproveRouting(here.caseId(), "同意", notThen), told("han", Office.CHIEF_LEADER)),
                    "historical-entry-open");
        }
        for (CorrectionCommand act : List.of(
                new CorrectRecord(here.caseId(), 0, null, register(2020), "改", THEN),
                new AgreeCorrection(here.caseId(), 1, null),
                new DeclineCorrection(here.caseId(), 1, "不同意", null))) {
            assertThat(house.refused(act, told("han", Office.CHIEF_LEADER)).code())
                    .isEqualTo(Refused.Code.OFFICE);
        }
        house.send(approve, told("han", Office.CHIEF_LEADER));
        assertThat(house.facts(here.caseId().value()).getLast().getMetaData())
                .containsEntry(Meta.ACTOR, "han")
                .containsEntry(Meta.ENTERED_BY, "wu");

        house.by("li", Office.ADMIN, new CloseHistoricalEntry("录完"));
        assertRules(house.refused(register(2020, "2"), told("wu", Office.REGISTRY)), "historical-entry-open");
        assertRules(house.refused(ASK, "li", Office.ADMIN), "entry-not-closed");
    }

    @Test
    @DisplayName("申请可以不同意；启用当年及以后不开启；只有管理员能办")
    void askedDeclinedAndRefused() {
        house.by("li", Office.ADMIN, ASK);
        house.by("qian", Office.ADMIN, new DeclineHistoricalEntry("先核对"));
        assertRules(house.refused(new OpenHistoricalEntry(List.of(2020)), "qian", Office.ADMIN), "asked-first");
        assertRules(
                house.refused(new AskHistoricalEntry(List.of(2020, 2021), "登记簿", "补录"), "li", Office.ADMIN),
                "earlier-year");
        assertThat(house.refused(ASK, "wu", Office.REGISTRY).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new AskHistoricalEntry(List.of(), " ", null), "li", Office.ADMIN)
                        .fields())
                .extracting(one -> one.field())
                .containsExactly("years", "source", "reason");
    }

    @Test
    @DisplayName("补录头不给任何人别人的权力：目录、规则、账本、文号的动作都不能补录，不能以管理员、系统、提出人、审计的名义")
    void nobodyActsAsAnother() {
        open();
        String document = banli.command.policy.Policies.text("shanghai-2015.json");
        List<Command> beside = List.of(
                new SetCredential("han", "a new password"),
                new Delegate("han", "wu", Office.CHIEF_LEADER, House.OPENED, House.OPENED.plusDays(9)),
                new EnterProposer("zhu-haixia", "诸海霞", Body.CONGRESS, null, null, false),
                new AdoptPolicy("shanghai", "shanghai-2015", document, THEN),
                new EnterEarlierFigure(2020, "CASES", 22, null, "总结"),
                new VoidNumber(new SeriesId("嘉民", 2020, SeriesKind.REPLY), 1, "误编"));
        for (Command act : beside) {
            for (Map<String, String> meta : List.of(
                    told("han", Office.CHIEF_LEADER),
                    told("wu", Office.REGISTRY),
                    told("li", Office.ADMIN),
                    told("system", Office.SYSTEM))) {
                assertThat(house.refused(act, meta).code()).as(act + " " + meta).isEqualTo(Refused.Code.OFFICE);
            }
        }
        for (Map<String, String> meta :
                List.of(told("li", Office.ADMIN), told("zheng", Office.AUDITOR), told("zhu-fang", Office.PROPOSER))) {
            assertThat(house.refused(register(2020), meta).code()).as("" + meta).isEqualTo(Refused.Code.OFFICE);
        }
    }

    @Test
    @DisplayName("录入人今天须本人任办公室职务，并写明出处；头写错的一律拒绝")
    void theTypistIsOfTheRegistryInPerson() {
        open();
        house.by(
                "wu",
                Office.REGISTRY,
                new Delegate("wu", "sun", Office.REGISTRY, House.OPENED, House.OPENED.plusDays(9)));
        for (String typist : new String[] {"sun", "li", "nobody", ""}) {
            Map<String, String> meta = told("wu", Office.REGISTRY);
            meta.put(Meta.ENTERED_BY, typist);
            assertThat(house.refused(register(2020), meta).code()).as(typist).isEqualTo(Refused.Code.OFFICE);
        }
        Map<String, String> nowhere = told("wu", Office.REGISTRY);
        nowhere.remove(Meta.ENTRY_SOURCE);
        assertThat(house.refused(register(2020), nowhere).code()).isEqualTo(Refused.Code.FIELD);
        for (String entry : new String[] {"historical", "HISTORIСAL", "ＨＩＳＴＯＲＩＣＡＬ", "HISTORICAL ", ""}) {
            Map<String, String> meta = told("wu", Office.REGISTRY);
            meta.put(Meta.ENTRY, entry);
            assertThat(house.refused(register(2020), meta).code()).as(entry).isEqualTo(Refused.Code.OFFICE);
        }
        Map<String, String> stray = House.meta("wu", Office.REGISTRY);
        stray.put(Meta.ENTERED_BY, "sun");
        house.send(register(2021), stray);
        assertThat(house.facts(register(2021).caseId().value()).getLast().getMetaData())
                .doesNotContainKey(Meta.ENTERED_BY);
    }

    @Test
    @DisplayName("同一幂等键和内容由另一人发来，不给出第一人的记录")
    void aKeyServesOnePerson() {
        house.give("feng", "冯", Office.REGISTRY, null);
        Map<String, String> first = House.meta("wu", Office.REGISTRY);
        house.send(register(2021), first);
        for (String other : List.of("feng", "han", "nobody")) {
            Map<String, String> meta = House.meta(other, other.equals("han") ? Office.CHIEF_LEADER : Office.REGISTRY);
            meta.put(Meta.KEY, first.get(Meta.KEY));
            assertThat(house.refused(register(2021), meta).code())
                    .as(other)
                    .isIn(Refused.Code.CONFLICT, Refused.Code.OFFICE);
        }
        assertThat(house.send(register(2021), first).repeated()).isTrue();
    }

    private void open() {
        house.by("li", Office.ADMIN, ASK);
        house.by("qian", Office.ADMIN, new OpenHistoricalEntry(List.of(2020)));
    }

    private static Map<String, String> told(String person, Office office) {
        Map<String, String> meta = House.meta(person, office);
        meta.put(Meta.ENTRY, Meta.HISTORICAL);
        meta.put(Meta.ENTRY_SOURCE, "2020年登记簿");
        meta.put(Meta.ENTERED_BY, "wu");
        return meta;
    }

    private static RegisterCase register(int year) {
        return register(year, "1");
    }

    private static RegisterCase register(int year, String number) {
        LocalDate day = year == 2021 ? House.OPENED : THEN;
        return new RegisterCase(
                new CaseNumber(new Session(Level.DISTRICT, Body.CPPCC, 6, year - 2016), year + "-" + number),
                CaseKind.PROPOSAL,
                Raised.IN_SESSION,
                year,
                UnitRole.LEAD,
                null,
                day,
                day,
                null,
                null,
                "关于完善自助终端设备的几点建议",
                "养老服务",
                null,
                List.of(),
                new Signatory("zhu-fang", "朱芳"),
                List.of(),
                "社会福利界",
                true,
                null,
                null,
                day);
    }
}
