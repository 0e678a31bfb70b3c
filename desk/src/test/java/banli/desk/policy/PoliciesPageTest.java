package banli.desk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.calendar.CalendarDocument;
import banli.language.policy.OfficeLists;
import banli.language.policy.PolicyDocument;
import banli.language.query.directory.KnownNames;
import banli.language.query.policy.ListPolicyFiles;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.PoliciesOnFile.Adoption;
import banli.language.query.policy.PoliciesOnFile.CalendarOnFile;
import banli.language.query.policy.PoliciesOnFile.ListsOnFile;
import banli.language.query.policy.PoliciesOnFile.PolicyOnFile;
import banli.language.query.policy.PoliciesOnFile.ProposalOnFile;
import banli.language.query.policy.PolicyFiles;
import banli.language.query.policy.PolicyFiles.PolicyFile;
import banli.language.query.policy.ReadPolicies;
import banli.language.query.policy.ReadRulebook;
import banli.language.query.policy.Rulebook;
import banli.language.query.policy.Rulebook.ActOfOffices;
import banli.language.query.policy.Rulebook.RuleInWords;
import banli.language.word.Actor;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("规则与日历的页面")
class PoliciesPageTest {
    private static final Path POLICIES = Path.of("../policies");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void adopted() {
        buses.forget();
        buses.answer(
                ReadPolicies.class,
                asked -> new PoliciesOnFile(
                        40,
                        List.of(
                                policy("shanghai-2015.json", "2020-01-01", 3),
                                policy("examples/zhejiang.json", "2021-03-01", 30),
                                policy("examples/chongqing.json", "2999-01-01", 31)),
                        List.of(new CalendarOnFile(calendar(), false, adoption(5))),
                        List.of(new ProposalOnFile(
                                "zhejiang-2",
                                LocalDate.parse("2021-06-01"),
                                proposed(),
                                null,
                                null,
                                "{\"proposed\": 1}",
                                adoption(41))),
                        new KnownNames(Map.of(), Map.of(), Map.of(), Map.of())));
        buses.answer(
                ListPolicyFiles.class,
                asked -> new PolicyFiles(
                        List.of(new PolicyFile("beijing", "{}", read("examples/beijing.json", PolicyDocument.class)))));
        buses.answer(
                ReadRulebook.class,
                asked -> new Rulebook(
                        List.of(new ActOfOffices(
                                "sign-reply",
                                new Text("签字", "sign"),
                                false,
                                List.of(Office.DEPUTY_LEADER),
                                false,
                                true)),
                        List.of(new RuleInWords(
                                "reason-unless-full", new Text("未全部采纳的，须说明理由", "Give the reason"), false, true))));
    }

    @Test
    @DisplayName("各版本：名称、版本、何日起执行、现行与否、由哪条事实采用；管理员可以采用，审计只读")
    void versionsOnFile() throws Exception {
        assertThat(page("/admin/policies", Office.ADMIN))
                .contains("上海市建议提案办理规则（2015年）", "2020-01-01", "第 3 号事实", "已被取代", "现行", "尚未执行")
                .contains("from=shanghai-2015&amp;to=zhejiang-1", "href=\"/admin/do/propose-policy\"");
        assertThat(page("/admin/policies", Office.AUDITOR)).doesNotContain("/admin/do/");
    }

    @Test
    @DisplayName("提议：写明待另一名管理员采用、与现行版比较、试算；另一名管理员可以采用或不采用，提议人自己不能")
    void whatIsProposed() throws Exception {
        assertThat(page("/admin/policies", Office.ADMIN))
                .contains(
                        "待采用",
                        "第 41 号事实",
                        "from=zhejiang-1&amp;to=zhejiang-2",
                        "suppose=policy&amp;under=zhejiang-2&amp;from=2021-06-01")
                .contains(
                        "/admin/do/adopt-policy?place=zhejiang&amp;version=zhejiang-2&amp;from=2021-06-01&amp;proposal="
                                + "0".repeat(64))
                .contains("/admin/do/decline-policy?place=zhejiang&amp;version=zhejiang-2");
        assertThat(page("/admin/policies?lang=en", Office.AUDITOR)).contains("Waiting to be adopted");
        assertThat(page("/admin/policies/zhejiang-2", Office.AUDITOR)).contains("这一版只是提议");
        assertThat(page("/admin/do/adopt-policy?version=zhejiang-2", Office.ADMIN))
                .contains("提议文件的 SHA-256")
                .doesNotContain("name=\"document\"");
        assertThat(page("/admin/do/propose-policy", Office.ADMIN)).contains("name=\"document\"");
    }

    @Test
    @DisplayName("一个版本逐条说成句子：数值出自规则文件，换一地的文件就是另一地的说法")
    void toldInSentences() throws Exception {
        assertThat(page("/admin/policies/shanghai-2015", Office.SUPERVISOR))
                .contains("自交办之日起 3 个月内答复提出人。届满日遇休息日的，顺延至下一个工作日。届满前 10 个工作日起亮黄灯。")
                .contains("走访、座谈、邀请来访、现场调研计为见面。电话、邮件、视频不计。")
                .contains("未全部采纳的，须说明理由", "只约束主办、合办、分办、独办的案件。")
                .contains("签字", "分管领导", "再次确认身份");
        assertThat(page("/admin/policies/chongqing-2018?lang=en", Office.SUPERVISOR))
                .contains("A case handled anew is replied to again within 2 months of that decision.")
                .contains("The proposer is first contacted within 20 working days of the hand-on.")
                .contains("Counted as meetings: visit, symposium, office meeting, on site, video.");
    }

    @Test
    @DisplayName("随程序提供而没有采用的也读得到：每一处的出处，没有读到的写明没有读到")
    void whatTheProgramBrings() throws Exception {
        assertThat(page("/admin/policies", Office.AUDITOR)).contains("随程序提供", "/admin/policies/beijing-2014");
        assertThat(page("/admin/policies/beijing-2014", Office.AUDITOR))
                .contains("随程序提供，本单位没有采用", "第二十七条", "读于 https://", "没有读到：会办意见的期限没有读到")
                .contains("/policies/year?under=beijing-2014", "suppose=policy&amp;under=beijing-2014")
                .doesNotContain("SHA-256");
        assertThat(page("/admin/policies/beijing?lang=en", Office.ADMIN)).contains("could not be read", "art. 27");
    }

    @Test
    @DisplayName("两个版本并排：只列不同的规则，旧与新各一句；同一版本说明没有不同")
    void sideBySide() throws Exception {
        String html = page("/admin/policies/difference?from=shanghai-2015&to=chongqing-2018", Office.AUDITOR);

        assertThat(html)
                .contains("自收到征求之日起 1 个月内提出会办意见", "自收到征求之日起 30 个工作日内提出会办意见", "首次联系", "无此规定")
                .doesNotContain("自答复送达之日起 20 个工作日内公开");
        assertThat(page("/admin/policies/difference?from=zhejiang-1&to=zhejiang-1", Office.AUDITOR))
                .contains("两个版本的规则相同")
                .doesNotContain("<table");
    }

    @Test
    @DisplayName("没有采用过的版本、缺少的参数：说明原因")
    void badAddresses() throws Exception {
        assertThat(answer("/admin/policies/none", Office.ADMIN))
                .satisfies(answer -> assertThat(answer.getStatus()).isEqualTo(404))
                .satisfies(answer -> assertThat(body(answer)).contains("没有采用过版本为“none”的规则"));
        assertThat(answer("/admin/policies/difference?from=shanghai-2015", Office.ADMIN)
                        .getStatus())
                .isEqualTo(422);
        assertThat(answer("/admin/calendars?year=soon", Office.ADMIN).getStatus())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("日历：一年的放假、调休上班与逐月的日子；没有放假安排的年份说明如何计算")
    void calendars() throws Exception {
        assertThat(page("/admin/calendars?year=2021", Office.AUDITOR))
                .contains("全年 250 个工作日", "春节", "2021-02-11", "2021-02-17", "国办发明电〔2020〕27号")
                .contains("title=\"2021-02-20 调休上班\"", "title=\"2021-10-01 国庆节\"");
        assertThat(page("/admin/calendars?year=2031", Office.ADMIN)).contains("还没有采用 2031 年的放假安排", "暂定");
    }

    private static PolicyOnFile policy(String file, String from, long fact) {
        return new PolicyOnFile(LocalDate.parse(from), read(file, PolicyDocument.class), adoption(fact));
    }

    private static PolicyDocument proposed() {
        return WireMapper.mapper()
                .readValue(text("examples/zhejiang.json").replace("zhejiang-1", "zhejiang-2"), PolicyDocument.class);
    }

    private static CalendarDocument calendar() {
        return read("calendars/state-council-2021.json", CalendarDocument.class);
    }

    private static Adoption adoption(long fact) {
        return new Adoption(fact, Instant.parse("2021-01-01T02:00:00Z"), Actor.SYSTEM, "0".repeat(64));
    }

    private static <T> T read(String file, Class<T> type) {
        return WireMapper.mapper().readValue(text(file), type);
    }

    private static String text(String file) {
        try {
            return Files.readString(POLICIES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("清单：现行的逐项列出，待采用的写明、由另一名管理员采用；没有清单时写明照旧自由填写")
    void listsToChooseFrom() throws Exception {
        assertThat(page("/admin/policies", Office.ADMIN)).contains("尚未采用清单", "href=\"/admin/do/propose-lists\"");
        OfficeLists lists = new OfficeLists(List.of("养老服务", "社会救助"), List.of(), List.of(), List.of("安亭镇"));
        buses.answer(
                ReadPolicies.class,
                asked -> new PoliciesOnFile(
                        40,
                        List.of(policy("shanghai-2015.json", "2020-01-01", 3)),
                        List.of(),
                        List.of(new ProposalOnFile("lists-2", null, null, null, lists, null, adoption(41))),
                        List.of(new ListsOnFile("lists-1", lists, adoption(30))),
                        new KnownNames(Map.of(), Map.of(), Map.of(), Map.of())));
        assertThat(page("/admin/policies", Office.ADMIN))
                .contains("lists-1", "养老服务、社会救助", "街镇 1", "/admin/do/adopt-lists?place=shanghai&amp;version=lists-2")
                .doesNotContain("界别 0");
        assertThat(page("/admin/policies?lang=en", Office.AUDITOR)).contains("养老服务, 社会救助");
    }

    private String page(String path, Office office) throws Exception {
        MockHttpServletResponse answer = answer(path, office);
        assertThat(answer.getStatus()).isEqualTo(200);
        return body(answer);
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path, Office office) throws Exception {
        return http.perform(get(path).with(Session.of(office))).andReturn().getResponse();
    }
}
