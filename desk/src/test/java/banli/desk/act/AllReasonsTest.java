package banli.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.SentForms;
import banli.language.lifecycle.Stage;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.FieldError;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("被拒时一次说全")
class AllReasonsTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void barred() {
        buses.forget();
        SentForms.nothingSince(buses);
        Refusal rule = new Refusal("own-section", new Text("只有承办科室可以记录。", "x"), new Text("请由承办科室办理", "x"));
        ActRehearsed contact = new ActRehearsed("record-contact", new Text("记录联系", "x"), false, List.of(rule));
        buses.answer(
                RehearseActs.class, asked -> new RehearsalOfActs(asked.caseId(), Stage.IN_HANDLING, List.of(contact)));
    }

    @Test
    @DisplayName("填法不对、没有填和规则不许的，同时说出")
    void typesAndRulesTogether() throws Exception {
        assertThat(SentForms.body(SentForms.send(http, SentForms.contact(" ").param("happenedOn", "2021-02-30")), 422))
                .contains("id=\"f-happenedOn-error\"", "id=\"f-summary-error\"", "只有承办科室可以记录。", "请由承办科室办理");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("账本说某项不对时，案件本身的障碍也一并说出")
    void fieldsOfTheLedgerToo() throws Exception {
        buses.decide(act -> {
            FieldError phone = new FieldError("summary", new Text("不得写电话", "No phone"));
            throw SentForms.refused(Refused.Code.FIELD, null, List.of(phone));
        });

        assertThat(SentForms.body(SentForms.send(http, SentForms.contact("13800001111")), 422))
                .contains("不得写电话", "只有承办科室可以记录。");
    }
}
