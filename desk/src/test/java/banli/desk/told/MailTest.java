package banli.desk.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.ask.Person;
import banli.language.calendar.CalendarDocument;
import banli.language.calendar.Holiday;
import banli.language.query.account.HeldOffice;
import banli.language.query.directory.KnownNames;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.PoliciesOnFile.CalendarOnFile;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.wire.Database;
import banli.wire.Migrations;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("邮件提醒")
class MailTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String ADDRESS = "sun@office.example";
    private static final Person SUN =
            new Person("sun", "孙某某", List.of(new HeldOffice(Office.SECTION, "yanglao", "养老服务科", null)));
    private static final int IMPATIENT = 400;

    private static EmbeddedPostgres server;
    private static HikariDataSource database;
    private static WishesTable wishes;
    private static GreenMail post;

    private final List<Notice> news = new ArrayList<>();
    private LocalDateTime now = LocalDateTime.of(2026, 3, 9, 10, 0);
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.atZone(ZONE).toInstant();
        }
    };
    private final Outbox outbox = new Outbox(database);

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder().start();
        Database settings = new Database(
                server.getJdbcUrl("postgres", "postgres"), "banli_desk", "secret", "postgres", "postgres", 2);
        database = settings.pool("told", 2, "");
        wishes = new WishesTable(database, new Migrations(settings));
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
    }

    @AfterAll
    static void stop() throws Exception {
        post.stop();
        database.close();
        server.close();
    }

    @BeforeEach
    void empty() throws Exception {
        for (String table : List.of("wishes", "mail", "mailed")) {
            JdbcClient.create(database).sql("delete from desk." + table).update();
        }
        post.purgeEmailFromAllMailboxes();
        wishes.ask("sun", ADDRESS, clock.instant());
        wishes.confirm("sun", ADDRESS, 10);
    }

    private MailRound round() {
        CalendarDocument calendar = new CalendarDocument(
                2026,
                "test-2026",
                List.of(new CalendarDocument.Notice("放假通知", "1", LocalDate.of(2025, 11, 1))),
                List.of(new Holiday("节", "feast", LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 12))),
                List.of(LocalDate.of(2026, 3, 14)));
        PoliciesOnFile onFile = new PoliciesOnFile(
                0,
                List.of(),
                List.of(new CalendarOnFile(calendar, false, null)),
                List.of(),
                new KnownNames(Map.of(), Map.of(), Map.of(), Map.of()));
        return new MailRound(
                wishes,
                outbox,
                new Letters("https://banli.example"),
                clock,
                new MailRound.Asks(_ -> Optional.of(SUN), _ -> List.copyOf(news), _ -> onFile));
    }

    private static MailServer greenMail() {
        return new MailServer("127.0.0.1", post.getSmtp().getPort(), "none", "", "", "banli@office.example");
    }

    private void sendTo(MailServer to) {
        SendMail send = new SendMail(outbox, wishes, new Post(to, IMPATIENT), clock);
        outbox.waiting().forEach(send::send);
    }

    private void news(long fact, NoticeKind kind, String number) {
        CaseId caseId = new CaseId("case-" + fact);
        TrailEntry said = new TrailEntry(
                fact,
                caseId,
                number,
                1,
                "case-chased",
                new Text("朱芳提出的秘密内容", "secret words of a person"),
                new Actor("wang", "王某某", Office.SUPERVISOR, null, null),
                null,
                LocalDate.of(2026, 3, 9),
                clock.instant(),
                false,
                false,
                List.of(),
                false);
        news.add(new Notice(caseId, "关于机密标题的建议", kind, said));
    }

    @Test
    @DisplayName("催办当时就发：案号、事由和链接，两种文字，没有人名、标题和内容；同一条只发一次")
    void whatIsWantedAtOnceIsMailedOnce() throws Exception {
        wishes.choose("sun", Set.of(NoticeKind.CHASED), null, 0, 0);
        news(11, NoticeKind.CHASED, "21-168");
        news(12, NoticeKind.DECIDED, "21-169");
        news(9, NoticeKind.CHASED, "21-001");
        round().run();
        round().run();
        sendTo(greenMail());
        sendTo(greenMail());
        MimeMessage[] arrived = post.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        String body = arrived[0].getContent().toString();
        assertThat(body)
                .contains("21-168 催办 (chased)", "https://banli.example/cases/case-11", "/notices/settings")
                .doesNotContain("21-169", "21-001", "朱芳", "王某某", "孙某某", "机密", "secret words");
        assertThat(arrived[0].getSubject()).contains("1 条", "1 new notice");
        assertThat(arrived[0].getAllRecipients()).hasSize(1);
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    @DisplayName("汇总在所选钟点一日一次，含其余各条；已当时发过的不再发")
    void theDigestComesOnceADayAtItsHour() throws Exception {
        wishes.choose("sun", Set.of(NoticeKind.CHASED), 14, 0, 0);
        news(11, NoticeKind.CHASED, "21-168");
        news(12, NoticeKind.DECIDED, "21-169");
        round().run();
        now = now.withHour(14);
        round().run();
        news(13, NoticeKind.DECIDED, "21-170");
        now = now.withHour(15);
        round().run();
        sendTo(greenMail());
        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(post.getReceivedMessages()[1].getContent().toString())
                .contains("21-169")
                .doesNotContain("21-168", "21-170");
        now = now.plusDays(1).withHour(16);
        round().run();
        sendTo(greenMail());
        assertThat(post.getReceivedMessages()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T10:00,false", // a holiday
        "2026-03-15T10:00,false", // a Sunday
        "2026-03-14T10:00,true", // a Saturday that is worked
        "2026-03-13T20:00,false", // in the usual quiet hours
        "2026-03-13T06:59,false",
        "2026-03-13T07:00,true"
    })
    @DisplayName("休息日照现行日历不发，调休上班的周六发；安静时段不发，过后补上")
    void notOnDaysOffNorInQuietHours(LocalDateTime moment, boolean mailed) {
        now = moment;
        news(11, NoticeKind.CHASED, "21-168");
        round().run();
        assertThat(outbox.waiting()).hasSize(mailed ? 1 : 0);
        now = LocalDateTime.of(2026, 3, 16, 10, 0);
        round().run();
        assertThat(outbox.waiting()).hasSize(1);
    }

    @Test
    @DisplayName("服务器停了、慢了、灰名单：信还在，稍后再试，最后只到一封")
    void aServerThatIsAwayIsTriedAgain() throws Exception {
        news(11, NoticeKind.CHASED, "21-168");
        round().run();
        MailServer nobody = new MailServer("127.0.0.1", 1, "none", "", "", "banli@office.example");
        assertThatThrownBy(() -> sendTo(nobody)).isInstanceOf(Post.Later.class);
        try (ScriptedServer scripted = new ScriptedServer(
                command -> command.equals("EHLO") ? ScriptedServer.SILENCE : ScriptedServer.yes(command))) {
            assertThatThrownBy(() -> sendTo(scripted.settings())).isInstanceOf(Post.Later.class);
            scripted.answers(command -> command.equals("RCPT") ? "450 4.2.0 greylisted" : ScriptedServer.yes(command));
            assertThatThrownBy(() -> sendTo(scripted.settings())).isInstanceOf(Post.Later.class);
            scripted.answers(command -> command.equals("END") ? "451 later" : ScriptedServer.yes(command));
            assertThatThrownBy(() -> sendTo(scripted.settings())).isInstanceOf(Post.Later.class);
            assertThat(outbox.waiting()).hasSize(1);
            assertThat(wishes.of("sun").trouble()).isNull();
            scripted.answers(ScriptedServer::yes);
            sendTo(scripted.settings());
            sendTo(scripted.settings());
            assertThat(scripted.taken).hasSize(1);
        }
        assertThat(outbox.waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "MAIL", "END"})
    @DisplayName("服务器拒收：不再试，在产品里告诉本人；下一封到了就不再提")
    void whatIsRefusedIsToldToThePerson(String at) throws Exception {
        news(11, NoticeKind.CHASED, "21-168");
        round().run();
        try (ScriptedServer scripted = new ScriptedServer(
                command -> command.equals(at) ? "550 5.1.1 no such user" : ScriptedServer.yes(command))) {
            sendTo(scripted.settings());
            assertThat(outbox.waiting()).isEmpty();
            assertThat(wishes.of("sun").trouble()).isEqualTo(Wishes.Trouble.REFUSED);
        }
        news(12, NoticeKind.CHASED, "21-169");
        round().run();
        sendTo(greenMail());
        assertThat(wishes.of("sun").trouble()).isNull();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("交出后断线：可能已到，不再发第二封；办公桌在交出时被杀也一样")
    void nobodyGetsTwoMailsForOneNotice() throws Exception {
        news(11, NoticeKind.CHASED, "21-168");
        round().run();
        try (ScriptedServer scripted = new ScriptedServer(
                command -> command.equals("END") ? ScriptedServer.SILENCE : ScriptedServer.yes(command))) {
            sendTo(scripted.settings());
        }
        assertThat(outbox.waiting()).isEmpty();
        assertThat(wishes.of("sun").trouble()).isEqualTo(Wishes.Trouble.UNSURE);

        news(12, NoticeKind.CHASED, "21-169");
        round().run();
        outbox.handedOver(outbox.waiting().getFirst(), true);
        sendTo(greenMail());
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    @DisplayName("三天送不出的放弃；删除地址后，连已写好的也不发")
    void nothingIsTriedForEverNorSentToAnAddressThatIsGone() throws Exception {
        news(11, NoticeKind.CHASED, "21-168");
        round().run();
        JdbcClient.create(database)
                .sql("update desk.mail set made_at = ?")
                .param(java.sql.Timestamp.from(clock.instant()))
                .update();
        now = now.plusDays(4);
        sendTo(greenMail());
        assertThat(wishes.of("sun").trouble()).isEqualTo(Wishes.Trouble.GIVEN_UP);
        news(12, NoticeKind.CHASED, "21-169");
        round().run();
        assertThat(outbox.waiting()).hasSize(1);
        wishes.removeAddress("sun");
        assertThat(outbox.waiting()).isEmpty();
        assertThat(wishes.of("sun").address()).isNull();
        news(13, NoticeKind.CHASED, "21-170");
        round().run();
        sendTo(greenMail());
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: other@evil.example",
                "a@b.example, c@d.example",
                "a b@c.example",
                "<a@b.example>",
                "\"x\"@b.example",
                "a@b@c.example",
                "@b.example",
                "a@",
                "张@b.example",
                "a@b.example\u0000"
            })
    @DisplayName("不是一个地址的不收；换行进不了信头")
    void noHeadersAreSlippedIn(String hostile) throws Exception {
        assertThat(Post.isAddress(hostile)).isFalse();
        news(11, NoticeKind.CHASED, "21\r\nBcc: other@evil.example\r\n\r\n168");
        round().run();
        Post quick = new Post(greenMail(), IMPATIENT);
        quick.send("id", ADDRESS, new Outbox.Letter("一\r\nBcc: other@evil.example", "text"), _ -> {});
        sendTo(greenMail());
        for (MimeMessage arrived : post.getReceivedMessages()) {
            assertThat(arrived.getHeader("Bcc")).isNull();
            assertThat(GreenMailUtil.getHeaders(arrived)).doesNotContain("\nBcc:");
        }
        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    @DisplayName("一天内只能请求确认几次；未确认的地址只收确认信")
    void anAddressIsConfirmedByItsReader() {
        for (int ask = 2; ask <= 5; ask++) {
            assertThat(wishes.ask("sun", "other@office.example", clock.instant()))
                    .isTrue();
        }
        assertThat(wishes.ask("sun", "victim@office.example", clock.instant())).isFalse();
        assertThat(wishes.of("sun"))
                .returns("other@office.example", Wishes::address)
                .returns(false, Wishes::confirmed);
        assertThat(wishes.confirmed()).isEmpty();
        outbox.askToConfirm("sun", new Letters("https://banli.example").toConfirm("code"));
        sendTo(greenMail());
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(wishes.confirm("sun", ADDRESS, 0)).isFalse();
        now = now.plusDays(1).plusMinutes(1);
        assertThat(wishes.ask("sun", ADDRESS, clock.instant())).isTrue();
    }
}
