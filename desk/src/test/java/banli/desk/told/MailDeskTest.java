package banli.desk.told;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.ask.Buses;
import banli.desk.ask.DeskAddress;
import banli.desk.ask.DeskKey;
import banli.desk.ask.Person;
import banli.language.query.account.HeldOffice;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.directory.KnownNames;
import banli.language.query.meeting.DecisionList;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.notice.ListNotices;
import banli.language.query.notice.NoticeList;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.ReadPolicies;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.language.word.meeting.MeetingKind;
import banli.wire.Database;
import banli.wire.Migrations;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
@DisplayName("办公桌的邮件和日历")
class MailDeskTest {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern CODE = Pattern.compile("code=([A-Za-z0-9_-]+)");

    /** A Monday morning. */
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-03-09T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final Person SUN =
            new Person("section", "孙某某", List.of(new HeldOffice(Office.SECTION, "yanglao", "养老服务科", null)));

    private static EmbeddedPostgres server;
    private static HikariDataSource database;
    private static WishesTable wishes;
    private static GreenMail post;

    @Autowired
    private FakeBuses fake;

    @Autowired
    private Buses buses;

    @Autowired
    private Notices notices;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        Database settings = new Database(
                server.getJdbcUrl("postgres", "postgres"), "banli_desk", "secret", "postgres", "postgres", 5);
        database = settings.pool("told", 5, "");
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
    void quiet() {
        fake.forget();
        fake.answer(
                ReadPolicies.class,
                _ -> new PoliciesOnFile(
                        0, List.of(), List.of(), List.of(), new KnownNames(Map.of(), Map.of(), Map.of(), Map.of())));
        fake.answer(ListNotices.class, asked -> new NoticeList(20, List.of(notice(11))));
    }

    private MailDesk desk() {
        return new MailDesk(
                new MailServer("127.0.0.1", post.getSmtp().getPort(), "none", "", "", "banli@office.example"),
                wishes,
                database,
                new DeskAddress("https://banli.example", false),
                new DeskKey(""),
                notices,
                buses,
                new OneClock());
    }

    @Test
    @DisplayName("地址由寄去的链接确认，别人的链接不算；确认后有新事即来信，任务存在数据库里")
    void fromTheAddressToTheMail() throws Exception {
        MailDesk desk = desk();
        desk.start();
        try {
            assertThat(desk.ask(SUN, "sun@office.example")).isTrue();
            assertThat(post.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
            Matcher code =
                    CODE.matcher(post.getReceivedMessages()[0].getContent().toString());
            assertThat(code.find()).isTrue();
            assertThat(desk.proves("wrong", wishes.of("section"))).isFalse();
            assertThat(desk.proves(code.group(1), Wishes.none("section"))).isFalse();
            assertThat(desk.proves(code.group(1), wishes.of("section"))).isTrue();
            assertThat(wishes.confirm("section", "sun@office.example", 10)).isTrue();
            assertThat(desk.proves(code.group(1), wishes.of("section"))).isFalse();
        } finally {
            desk.stop();
        }
        // Another desk goes on where this one ended.
        MailDesk another = desk();
        another.start();
        try {
            another.now();
            assertThat(post.waitForIncomingEmail(PATIENCE_MILLIS, 2)).isTrue();
        } finally {
            another.stop();
        }
        assertThat(post.getReceivedMessages()[1].getContent().toString()).contains("21-168 催办");
    }

    @Test
    @DisplayName("日历：案号、事项、日期和链接，没有标题和人名；换了地址，原来的即无效，停用也是")
    void calendars() {
        fake.answer(ListDue.class, asked -> new DueList(7, 1, List.of(due())));
        fake.answer(ListDecisions.class, asked -> new DecisionList(7, 1, List.of(decided())));
        PrivateCalendars calendars =
                new PrivateCalendars(wishes, buses, new DeskAddress("https://banli.example", false));
        String first = calendars.renew(SUN);
        String read = new String(calendars.of(first).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(read)
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20260401", "21-168 答复到期", "https://banli.example/cases/case-11")
                .contains("DTSTART;VALUE=DATE:20260402", "https://banli.example/meetings/2026-1")
                .doesNotContain("机密", "孙某某", "养老");
        String second = calendars.renew(SUN);
        assertThat(second).isNotEqualTo(first).hasSizeGreaterThan(40);
        assertThat(calendars.of(first)).isEmpty();
        assertThat(calendars.of(second)).isPresent();
        calendars.end(SUN);
        assertThat(calendars.of(second)).isEmpty();
        assertThat(calendars.of("")).isEmpty();
    }

    private static DecisionRow decided() {
        LocalDate day = LocalDate.of(2026, 4, 2);
        return new DecisionRow(
                "2026-1",
                MeetingKind.LEADERS,
                day,
                1,
                "机密的事",
                "section",
                "孙某某",
                day,
                Light.GREEN,
                null,
                null,
                false,
                null,
                null);
    }

    private static DueRow due() {
        return new DueRow(
                new CaseId("case-11"),
                "21-168",
                "关于机密标题的建议",
                "yanglao",
                "养老服务科",
                "section",
                "孙某某",
                DeadlineKind.REPLY,
                null,
                null,
                null,
                LocalDate.of(2026, 4, 1),
                null,
                null,
                23,
                17,
                null,
                null);
    }

    private static Notice notice(long fact) {
        CaseId caseId = new CaseId("case-" + fact);
        TrailEntry said = new TrailEntry(
                fact,
                caseId,
                "21-168",
                1,
                "case-chased",
                new Text("催办", "chased"),
                new Actor("wang", "王某某", Office.SUPERVISOR, null, null),
                null,
                LocalDate.of(2026, 3, 9),
                Instant.now(),
                false,
                false,
                List.of(),
                false);
        return new Notice(caseId, "标题", null, NoticeKind.CHASED, said, null);
    }

    private static final class OneClock implements ObjectProvider<Clock> {
        @Override
        public Clock getIfAvailable(Supplier<Clock> otherwise) {
            return MONDAY;
        }
    }
}
