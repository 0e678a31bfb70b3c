package banli.desk.told;

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
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 邮件的测试台。 A mail server, the tables, and what is new, for tests of mail. */
abstract class MailBench {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String ADDRESS = "sun@office.example";
    static final Person SUN =
            new Person("sun", "孙某某", List.of(new HeldOffice(Office.SECTION, "yanglao", "养老服务科", null)));
    /** For a server that says nothing; any other may be slow on a busy machine. */
    static final int IMPATIENT = 400;

    static EmbeddedPostgres server;
    static HikariDataSource database;
    static WishesTable wishes;
    static GreenMail post;

    final List<Notice> news = new ArrayList<>();
    LocalDateTime now = LocalDateTime.of(2026, 3, 9, 10, 0);
    final Clock clock = new Clock() {
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
    final Outbox outbox = new Outbox(database);

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
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

    MailRound round() {
        CalendarDocument calendar = new CalendarDocument(
                2026,
                "test-2026",
                List.of(new CalendarDocument.Notice("放假通知", "1", LocalDate.of(2025, 11, 1), null)),
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

    static MailServer greenMail() {
        return new MailServer("127.0.0.1", post.getSmtp().getPort(), "none", "", "", "banli@office.example");
    }

    void sendTo(MailServer to) {
        sendTo(to, Post.PATIENCE);
    }

    void sendTo(MailServer to, int patienceMillis) {
        SendMail send = new SendMail(outbox, wishes, new Post(to, patienceMillis), clock);
        outbox.waiting().forEach(send::send);
    }

    void news(long fact, NoticeKind kind, String number) {
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
        news.add(new Notice(caseId, "关于机密标题的建议", null, kind, said, null));
    }
}
