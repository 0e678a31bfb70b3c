package banli.command.axon.answer;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.command.policy.Policies;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.command.LedgerCommand.SealSecurityLog;
import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.DeclinePolicy;
import banli.language.command.PolicyCommand.ProposeCalendar;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.event.PolicyEvent.PolicyProposed;
import banli.language.policy.AccessPolicy;
import banli.language.policy.CasesRead;
import banli.language.query.policy.ReadAccessPolicy;
import banli.language.query.policy.ReadReportRhythm;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("账本、规则与日历")
class LedgerAndPoliciesTest {
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private final House house = House.open();

    @Test
    @DisplayName("账本只启用一次，须有两名不同的管理员")
    void aLedgerIsOpenedOnce() {
        OpenLedger again = new OpenLedger("o", "k", "局", "民", "shanghai", false, List.of("li", "li"), House.OPENED);
        assertRules(house.refused(again, "system", Office.SYSTEM), "ledger-opened-once", "two-administrators");
        assertThat(house.refused(again, "li", Office.ADMIN).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.facts("ledger")).hasSize(1);
    }

    @Test
    @DisplayName("启用时的管理员由账本自己登记并得到一次性口令，谁也不替他们设口令；其他人没有这一例外")
    void theOpeningLetsItsAdministratorsIn() {
        assertThat(house.system(new IssueLoginCode("li")).once()).hasSize(29);
        assertThat(house.refused(new SetCredential("li", "first password"), "system", Office.SYSTEM)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        house.by("qian", Office.ADMIN, new EnterUser("feng", "冯", null, null));
        assertRules(house.refused(new IssueLoginCode("feng"), "system", Office.SYSTEM), "administrators-only");
        assertThat(house.refused(new IssueLoginCode("qian"), "qian", Office.ADMIN)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new EnterUser("stranger", "生", null, null), "system", Office.SYSTEM)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("安全记录由账本自己逐日封存：不重复、不跳日、不封存今天")
    void theSecurityRecordIsSealedDayAfterDay() {
        LocalDate day = House.OPENED.minusDays(10);
        String digest = "0".repeat(64);
        house.system(new SealSecurityLog(day, 3, digest));
        assertRules(house.refused(new SealSecurityLog(day, 3, digest), "system", Office.SYSTEM), "day-after-day");
        assertRules(
                house.refused(new SealSecurityLog(day.plusDays(2), 3, digest), "system", Office.SYSTEM),
                "day-after-day");
        house.system(new SealSecurityLog(day.plusDays(1), 0, digest));
        assertThat(house.refused(new SealSecurityLog(day.plusDays(2), 3, digest), "li", Office.ADMIN)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new SealSecurityLog(day.plusDays(2), -1, "x"), "system", Office.SYSTEM)
                        .fields())
                .hasSize(2);
        assertThat(house.facts("ledger")).hasSize(3);
    }

    @Test
    @DisplayName("各流末端由账本自己封存，只往后封；谁也不能另给一个根")
    void headsAreSealedByTheLedger() {
        String root = "A".repeat(43) + "=";
        house.system(new SealCaseHeads(5, root, 3));
        assertRules(house.refused(new SealCaseHeads(5, root, 2), "system", Office.SYSTEM), "heads-of-more");
        house.system(new SealCaseHeads(6, root, 3));
        assertThat(house.refused(new SealCaseHeads(7, root, 3), "li", Office.ADMIN)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new SealCaseHeads(7, "root", 8), "system", Office.SYSTEM)
                        .fields())
                .hasSize(2);
    }

    @Test
    @DisplayName("只录入启用以前年份的数字，写明来源")
    void earlierFiguresOnly() {
        house.admin(new EnterEarlierFigure(2020, "CASES", 22, null, "2020年度总结"));
        assertRules(
                house.refused(new EnterEarlierFigure(2021, "CASES", 22, null, "x"), "li", Office.ADMIN),
                "earlier-year");
        Refused refused = house.refused(new EnterEarlierFigure(2020, "REPLY_RATE", 5, 4L, " "), "li", Office.ADMIN);
        assertThat(refused.fields()).extracting(one -> one.field()).containsExactly("source", "denominator");
    }

    @Test
    @DisplayName("首份规则和日历由账本带来，以后由管理员采用；记下文件摘要")
    void policiesAreAdopted() {
        house.system(shanghai());
        PolicyAdopted fact =
                (PolicyAdopted) house.facts("policy:shanghai").getFirst().getPayload();
        assertThat(fact.digest()).matches("[0-9a-f]{64}");
        assertThat(house.refused(shanghai(), "system", Office.SYSTEM).code()).isEqualTo(Refused.Code.OFFICE);
        assertRules(house.refused(proposed(shanghai()), "li", Office.ADMIN), "version-once");
        assertRules(house.refused(shanghai(), "li", Office.ADMIN), "proposed-first");
    }

    @Test
    @DisplayName("规则和日历由一名管理员提议，另一名采用：提议人自己不能采用，摘要或施行日期不同的也不行")
    void oneProposesAnotherAdopts() {
        house.system(shanghai());
        String text = Policies.text("examples/chongqing.json").replace("\"chongqing\"", "\"shanghai\"");
        LocalDate from = LocalDate.of(2021, 3, 1);
        house.admin(new ProposePolicy("shanghai", "chongqing-2018", text, from));
        PolicyProposed proposed =
                (PolicyProposed) house.facts("policy:shanghai").getLast().getPayload();
        assertRules(
                house.refused(new ProposePolicy("shanghai", "chongqing-2018", text, from), "qian", Office.ADMIN),
                "version-once");
        AdoptPolicy adopt = new AdoptPolicy("shanghai", "chongqing-2018", null, from, proposed.digest());
        assertRules(house.refused(adopt, "li", Office.ADMIN), "another-adopts");
        assertRules(
                house.refused(
                        new AdoptPolicy("shanghai", "chongqing-2018", null, from, "0".repeat(64)),
                        "qian",
                        Office.ADMIN),
                "proposed-first");
        assertThat(house.refused(
                                new AdoptPolicy(
                                        "shanghai", "chongqing-2018", null, from.plusDays(1), proposed.digest()),
                                "qian",
                                Office.ADMIN)
                        .fields())
                .extracting(one -> one.field())
                .containsExactly("from");
        assertThat(house.refused(adopt, "zheng", Office.AUDITOR).code()).isEqualTo(Refused.Code.OFFICE);
        house.by("qian", Office.ADMIN, adopt);
        assertThat(house.facts("policy:shanghai").getLast().getPayload())
                .isEqualTo(new PolicyAdopted("shanghai", "chongqing-2018", proposed.digest(), text, from));
        String year = Policies.text("calendars/state-council-2021.json");
        house.admin(new ProposeCalendar("shanghai", 2021, "state-council-2021", year));
        AdoptCalendar calendar = new AdoptCalendar("shanghai", 2021, "state-council-2021", year);
        assertRules(house.refused(calendar, "li", Office.ADMIN), "another-adopts");
        house.by("qian", Office.ADMIN, calendar);
        assertThat(house.facts("policy:shanghai")).hasSize(5);
    }

    @Test
    @DisplayName("提议可以不采用或撤回，说明理由；此后同一版本可以重新提议")
    void aProposalIsDeclined() {
        house.system(shanghai());
        String year = Policies.text("calendars/state-council-2021.json");
        house.admin(new ProposeCalendar("shanghai", 2021, "state-council-2021", year));
        house.by("qian", Office.ADMIN, new DeclinePolicy("shanghai", "state-council-2021", "等正式通知"));
        assertRules(
                house.refused(new AdoptCalendar("shanghai", 2021, "state-council-2021", year), "qian", Office.ADMIN),
                "proposed-first");
        assertRules(
                house.refused(new DeclinePolicy("shanghai", "state-council-2021", "再次"), "qian", Office.ADMIN),
                "proposed-first");
        house.by("qian", Office.ADMIN, new ProposeCalendar("shanghai", 2021, "state-council-2021", year));
        house.admin(new AdoptCalendar("shanghai", 2021, "state-council-2021", year));
    }

    @Test
    @DisplayName("登录与阅读的规则照今天施行的文件；没有写的照默认")
    void whoReadsAndWhoNeedsASecondFactorIsPolicy() {
        ReadAccessPolicyHandler asked = new ReadAccessPolicyHandler(house.directory, house.clock());
        assertThat(asked.answer(new ReadAccessPolicy())).isEqualTo(AccessPolicy.USUAL);
        assertThat(asked.answer(new ReadReportRhythm()).months()).isZero();
        String document = shanghai().document().replace("\"place\":", """
                "access": {"secondFactor": ["CHIEF_LEADER"], "readers": {"SECTION": "OWN"}},
                "reportRhythm": {"months": 1, "basis": {"zh": "每月听取", "en": "each month"}}, "place":""");
        house.system(new AdoptPolicy("shanghai", "shanghai-2015", document, FROM));
        assertThat(asked.answer(new ReadAccessPolicy()))
                .isEqualTo(new AccessPolicy(
                        Set.of(Office.CHIEF_LEADER), Map.of(Office.SECTION, CasesRead.OWN), List.of()));
        assertThat(asked.answer(new ReadReportRhythm()).months()).isEqualTo(1);
    }

    @Test
    @DisplayName("读不懂的文件、对不上的地方、版本和年份都被指出")
    void wrongDocumentsAreRefused() {
        String document = Policies.text("shanghai-2015.json");
        Refused mismatched = house.refused(new ProposePolicy("beijing", "v-1", document, null), "li", Office.ADMIN);
        assertThat(mismatched.fields()).extracting(one -> one.field()).containsExactly("from", "place", "version");
        Refused unreadable = house.refused(new ProposePolicy("shanghai", "v-1", "{", FROM), "li", Office.ADMIN);
        assertThat(unreadable.fields()).extracting(one -> one.field()).containsExactly("document");
        assertThat(house.refused(new ProposePolicy(null, null, null, null), "li", Office.ADMIN)
                        .fields())
                .extracting(one -> one.field())
                .containsExactly("place", "version", "from", "document");
        Command year = new ProposeCalendar(
                "shanghai", 2022, "state-council-2021", Policies.text("calendars/state-council-2021.json"));
        assertThat(house.refused(year, "li", Office.ADMIN).fields())
                .extracting(one -> one.field())
                .containsExactly("year");
    }

    @Test
    @DisplayName("同一幂等键重复提交得到当初的答复；换了内容则为冲突")
    void aRepeatedKeyAnswersAsBefore() {
        Map<String, String> meta = House.meta("li", Office.ADMIN);
        Recorded first = house.send(proposed(shanghai()), meta);
        Recorded again = house.send(proposed(shanghai()), meta);
        assertThat(first).isEqualTo(new Recorded("policy:shanghai", 0, 1, false));
        assertThat(again).isEqualTo(new Recorded("policy:shanghai", 0, 1, true));
        Command other =
                new ProposePolicy("shanghai", "shanghai-2015", shanghai().document(), FROM.plusYears(1));
        Refused refused = house.refused(other, meta);
        assertThat(refused.code()).isEqualTo(Refused.Code.CONFLICT);
        assertThat(house.facts("policy:shanghai").getFirst().getMetaData()).containsKeys(Meta.KEY, Meta.COMMAND_HMAC);
    }

    private static ProposePolicy proposed(AdoptPolicy it) {
        return new ProposePolicy(it.place(), it.version(), it.document(), it.from());
    }

    private static AdoptPolicy shanghai() {
        return new AdoptPolicy("shanghai", "shanghai-2015", Policies.text("shanghai-2015.json"), FROM);
    }
}
