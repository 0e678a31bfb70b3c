package banli.desk.login;

import static banli.desk.SentForms.nothingSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.FakeBuses;
import banli.desk.Specimens;
import banli.desk.TestDesk;
import banli.language.query.board.ShowBoard;
import banli.language.word.Meta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

@DisplayName("统一登录")
class OfficeLoginTest {
    private static final String SIGN = "/cases/" + Specimens.CASE + "/do/sign-reply";
    private static final String DELIVER = "/cases/" + Specimens.CASE + "/do/deliver-reply";

    @TempDir
    static Path folder;

    private static LogInServer there;
    private static ConfigurableApplicationContext running;
    private static String desk;
    private static FakeBuses buses;

    private final Visitor visitor = new Visitor(desk);

    @BeforeAll
    static void start() throws IOException {
        there = new LogInServer();
        Path secret = Files.writeString(folder.resolve("secret"), LogInServer.SECRET + "\n");
        running = new SpringApplicationBuilder(TestDesk.class)
                .run(arguments(
                        "--banli.login.oidc.issuer=" + there.address(),
                        "--banli.login.oidc.client-id=banli",
                        "--banli.login.oidc.secret-file=" + secret,
                        "--banli.login.passwords=false"));
        desk = "http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port");
        there.knows(desk);
        buses = running.getBean(FakeBuses.class);
    }

    private static String[] arguments(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--management.server.port=0",
                "--banli.demo=true",
                "--banli.desk.attachments=" + folder.resolve("attachments"),
                "--banli.desk.link-key-file=" + folder.resolve("link.key")));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @AfterAll
    static void stop() {
        Stream.of(running, there).filter(Objects::nonNull).forEach(OfficeLoginTest::close);
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void quiet() {
        buses.forget();
        nothingSince(buses);
        there.spoil(_ -> {});
    }

    @Test
    @DisplayName("从想看的页面出发，登录后回到那一页；口令栏和一键登录都不再出现")
    void oneComesBackToThePageWanted() {
        visitor.goes("/board");
        assertThat(visitor.at()).isEqualTo("/login");
        assertThat(visitor.page()).contains("href=\"/login/office\"").doesNotContain("name=\"password\"", "demo-2021");

        visitor.goes("/login/office").logsInThere("deputy_leader");

        assertThat(visitor.at()).isEqualTo("/board");
        assertThat(visitor.page()).contains("姓名deputy_leader");
        assertThat(buses.questions)
                .filteredOn(asked -> asked.getPayload() instanceof ShowBoard)
                .last()
                .satisfies(asked -> assertThat(asked.getMetaData()).containsEntry(Meta.ACTOR, "deputy_leader"));
        assertThat(visitor.goes("/me").page()).doesNotContain("name=\"present\"");
    }

    @Test
    @DisplayName("请求带有 state、nonce 和 PKCE")
    void theRequestIsBound() {
        visitor.goes("/login/office");

        assertThat(visitor.way().get(1))
                .startsWith(there.address() + "/oauth2/authorize")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "response_type=code")
                .doesNotContain("prompt=");
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                arguments("别的 nonce", claims -> claims.claim("nonce", "another")),
                arguments("别处签发", claims -> claims.issuer("http://127.0.0.1:1/foreign")),
                arguments(
                        "已过期",
                        claims -> claims.issuedAt(Instant.now().minus(Duration.ofHours(2)))
                                .expiresAt(Instant.now().minus(Duration.ofHours(1)))),
                arguments("发给别人的", claims -> claims.audience(List.of("another-client"))));
    }

    private static Arguments arguments(String what, Consumer<JwtClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    @DisplayName("身份凭证有问题的，不予登录")
    void aSpoiltTokenLetsNobodyIn(String what, Consumer<JwtClaimsSet.Builder> change) {
        there.spoil(change);

        visitor.goes("/login/office").logsInThere("deputy_leader");

        assertThat(visitor.at()).as(what).isEqualTo("/login?there");
        assertThat(visitor.page()).contains("统一登录没有成功");
        assertThat(visitor.goes("/board").at()).isEqualTo("/login");
    }

    @Test
    @DisplayName("别人的回调地址不能拿来登录")
    void aForeignCallbackIsRefused() {
        visitor.goes("/login/oauth2/code/office?code=stolen&state=foreign");

        assertThat(visitor.at()).isEqualTo("/login?there");
    }

    @Test
    @DisplayName("通讯录里没有的人、没有职务的人：各有一页说明，不予登录")
    void whoIsUnknownIsTold() {
        visitor.goes("/login/office").logsInThere("stranger");
        assertThat(visitor.at()).isEqualTo("/login?unbound");
        assertThat(visitor.page()).contains("还没有绑定本单位的人员", there.address(), "stranger");
        assertThat(visitor.goes("/board").at()).isEqualTo("/login");
        buses.person("newcomer");
        Visitor newcomer = new Visitor(desk).goes("/login/office").logsInThere("newcomer");
        assertThat(newcomer.at()).isEqualTo("/login?nooffice");
        assertThat(newcomer.page()).contains("目前没有职务");
        there.spoil(claims -> claims.subject("another").claim("preferred_username", "chief_leader"));
        Visitor named = new Visitor(desk).goes("/login/office").logsInThere("stranger");
        assertThat(named.page()).as("a name lets nobody in").contains("还没有绑定本单位的人员", "another");
    }

    @Test
    @DisplayName("退出时两处都退出，回到登录页")
    void loggingOutEndsBoth() {
        visitor.goes("/login/office").logsInThere("deputy_leader").goes("/help");

        visitor.sends("/logout", Map.of());

        assertThat(visitor.way().getFirst())
                .startsWith(there.address() + "/connect/logout")
                .contains("id_token_hint=", "client_id=banli");
        assertThat(visitor.at()).isEqualTo("/login");
        assertThat(visitor.goes("/login/office").page()).contains("name=\"username\"");
    }

    @Test
    @DisplayName("签字前到统一登录再确认一次：要求重新登录，填写的内容还在，确认后可以提交")
    void signingAsksThere() {
        visitor.goes("/login/office").logsInThere("deputy_leader").goes(DELIVER);
        assertThat(visitor.page()).contains("到统一登录再次确认").doesNotContain("name=\"_password\"");

        visitor.sends(DELIVER, delivery("_proof", "issuer"));
        assertThat(visitor.way().get(2)).contains("prompt=login", "max_age=0");
        assertThat(buses.acts).isEmpty();

        visitor.logsInThere("deputy_leader");

        assertThat(visitor.at()).isEqualTo(DELIVER + "?kept=1");
        assertThat(visitor.page()).contains("快递单号 SF-9").doesNotContain("到统一登录再次确认");
        visitor.sends(DELIVER, delivery("_seen", "7"));
        assertThat(buses.acts).hasSize(1);
    }

    @Test
    @DisplayName("没有重新核对的不算确认；换了人来确认的，立即退出")
    void aProofMustBeFreshAndTheSamePersons() {
        visitor.goes("/login/office").logsInThere("deputy_leader").goes(SIGN);
        there.spoil(claims -> claims.claim("auth_time", Date.from(Instant.now().minus(Duration.ofHours(1)))));
        visitor.sends(SIGN, Map.of("_key", "form-1", "_proof", "issuer")).logsInThere("deputy_leader");
        assertThat(visitor.page()).contains("统一登录没有重新核对您的身份", "到统一登录再次确认");

        there.spoil(_ -> {});
        visitor.sends(SIGN, Map.of("_key", "form-1", "_proof", "issuer")).logsInThere("chief_leader");
        assertThat(visitor.at()).isEqualTo("/login?other");
        assertThat(visitor.goes("/board").at()).isEqualTo("/login");
    }

    @Test
    @DisplayName("口令已关闭：接口不再接受口令，登录页没有口令栏，并说明怎样登录")
    void passwordsAreOff() {
        visitor.asksAs("deputy_leader", FakeBuses.PASSWORD, "/api/me");

        assertThat(visitor.status()).isEqualTo(401);
        assertThat(visitor.page()).contains("本单位只用统一登录", "urn:banli:problem:login");
        visitor.goes("/login?nopassword");
        assertThat(visitor.page()).contains("本单位只用统一登录").doesNotContain("<form class=\"card");
    }

    @Test
    @DisplayName("口令与统一登录都没有时不启动，并说明原因")
    void noWayInIsNoDesk() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(TestDesk.class)
                        .run(arguments("--banli.login.passwords=false"))
                        .close())
                .hasStackTraceContaining("否则无人能登录")
                .hasStackTraceContaining("nobody can log in");
    }

    private static Map<String, String> delivery(String name, String value) {
        return Map.of("_key", "form-1", "recipient", "zhu-fang", "means", "POST", "receipt", "快递单号 SF-9", name, value);
    }
}
