package banli.desk;

import static banli.desk.DeskTest.As.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.language.query.board.ShowBoard;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.screens.ScreensAt;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.wire.TooLarge;
import io.axoniq.axonserver.grpc.ErrorMessage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("拒绝与失败的说法")
class RefusalsTest {
    private static final String ACT = "/api/cases/district-cppcc-6-5-21-168/acts/close-case";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "RULE,422,rule",
        "FIELD,422,field",
        "OFFICE,403,office",
        "UNKNOWN,404,unknown",
        "CONFLICT,409,conflict",
        "UNAVAILABLE,503,unavailable"
    })
    @DisplayName("每类拒绝各有状态码,规则与字段逐条列出")
    void refusals(Refused.Code code, int status, String type) throws Exception {
        Refused refused = new Refused(
                code,
                List.of(new Refusal(
                        "contact-before-reply",
                        new Text("办前未联系。", "No contact before."),
                        new Text("请先记录联系。", "Record a contact first."))),
                List.of(new FieldError("answers[1].reason", new Text("请写明理由。", "Give a reason."))));
        buses.decide(act -> {
            throw new CommandExecutionException("inner words", null, refused);
        });

        MockHttpServletResponse answer = close("zh-CN");

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(text(answer))
                .startsWith("{\"type\":\"urn:banli:problem:" + type + "\",\"title\":")
                .contains("\"detail\":\"办前未联系。\",\"zh\":\"办前未联系。\",\"en\":\"No contact before.\"")
                .contains(
                        "{\"id\":\"contact-before-reply\",\"zh\":\"办前未联系。\",\"en\":\"No contact before.\",\"missing\":{\"zh\":\"请先记录联系。\",\"en\":\"Record a contact first.\"}}")
                .contains("{\"field\":\"answers[1].reason\",\"zh\":\"请写明理由。\",\"en\":\"Give a reason.\"}")
                .doesNotContain("inner words");
    }

    @Test
    @DisplayName("要求英文,则标题与说明为英文")
    void inEnglish() throws Exception {
        buses.decide(act -> {
            throw new ConcurrencyException("aggregate 7");
        });

        MockHttpServletResponse answer = close("en-GB,en;q=0.8,zh;q=0.5");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer))
                .contains("\"title\":\"Another act got in the way\"")
                .doesNotContain("aggregate 7");
    }

    @Test
    @DisplayName("内容大得传不动：422，说明没有发出")
    void tooLargeToBeCarried() throws Exception {
        buses.decide(act -> {
            throw new TooLarge();
        });

        MockHttpServletResponse answer = close("zh-CN");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("内容超过 4 MiB，没有发出").contains("it was not sent");
    }

    @Test
    @DisplayName("账本不可用:503,提示可用同一编号重试")
    void theStoreIsAway() throws Exception {
        buses.decide(act -> {
            throw new EventStoreException("jdbc:postgresql://secret", new SQLTransientConnectionException("secret"));
        });

        MockHttpServletResponse answer = close("zh");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(text(answer)).contains("Idempotency-Key").doesNotContain("secret");
    }

    @Test
    @DisplayName("中间的服务器不在：提问和动作都答 503，用一句话说明")
    void theServerBetweenIsAway() throws Exception {
        ErrorMessage unavailable =
                ErrorMessage.newBuilder().setMessage("UNAVAILABLE").build();
        buses.decide(act -> {
            throw new AxonServerCommandDispatchException("AXONIQ-4003", unavailable);
        });
        buses.answer(ReadFacts.class, asked -> {
            throw new AxonServerQueryDispatchException("AXONIQ-5002", unavailable);
        });

        assertThat(close("zh").getStatus()).isEqualTo(503);
        MockHttpServletResponse answer = http.perform(
                        get("/api/cases/district-cppcc-6-5-21-168/facts").with(user("auditor")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(text(answer)).contains("账本暂时没有回应").doesNotContain("UNAVAILABLE", "Idempotency");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    @DisplayName("程序故障:500,只给编号,不露内情")
    void aFault() throws Exception {
        buses.decide(act -> {
            throw new IllegalStateException("手机 13800000000");
        });

        MockHttpServletResponse answer = close("zh");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(text(answer)).contains("编号").doesNotContain("13800000000").doesNotContain("IllegalState");
    }

    @Test
    @DisplayName("查询被拒绝:接口与页面各以自己的样子说明")
    void aQuestionRefused() throws Exception {
        buses.answer(ReadCaseFile.class, asked -> {
            throw new QueryExecutionException(
                    "no",
                    null,
                    new Refused(
                            Refused.Code.UNKNOWN,
                            List.of(),
                            List.of(new FieldError("case", new Text("没有这个案件。", "No such case.")))));
        });

        MockHttpServletResponse json = http.perform(
                        get("/api/cases/no-such-case").with(user("auditor")))
                .andReturn()
                .getResponse();
        MockHttpServletResponse page = http.perform(get("/cases/no-such-case").with(Session.of(Office.AUDITOR)))
                .andReturn()
                .getResponse();

        assertThat(json.getStatus()).isEqualTo(404);
        assertThat(text(json)).contains("没有这个案件。");
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentType()).startsWith("text/html");
        assertThat(text(page)).contains("没有这个案件。").contains("<html");
    }

    @Test
    @DisplayName("没有事实、没有环节的案件就是没有这个案件")
    void aCaseWithoutFacts() throws Exception {
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(9, List.of()));
        buses.answer(RehearseActs.class, asked -> new RehearsalOfActs(asked.caseId(), null, List.of()));

        for (String what : List.of("facts", "acts")) {
            MockHttpServletResponse answer = http.perform(
                            get("/api/cases/no-such/" + what).with(user("auditor")))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(what).isEqualTo(404);
            assertThat(text(answer)).contains("没有这个案件");
        }
    }

    @Test
    @DisplayName("屏幕未读到所要求的事实:503")
    void theScreensAreBehind() throws Exception {
        buses.answer(AwaitScreens.class, asked -> new ScreensAt(5, false));

        assertThat(http.perform(get("/api/board?at-least=9").with(user("auditor")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(503);
        assertThat(buses.questions).noneMatch(asked -> asked.getPayload() instanceof ShowBoard);
    }

    private MockHttpServletResponse close(String language) throws Exception {
        return http.perform(post(ACT)
                        .with(user("registry"))
                        .header("Idempotency-Key", "k")
                        .header("Accept-Language", language)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
