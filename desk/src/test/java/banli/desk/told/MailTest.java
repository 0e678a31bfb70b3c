package banli.desk.told;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.NoticeKind;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("邮件提醒：写什么，何时写")
class MailTest extends MailBench {
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

    @Test
    @DisplayName("汇总的钟点落在安静时段里的，安静时段一过就发，不会永远等下去")
    void aDigestInQuietHoursComesWhenTheyEnd() {
        wishes.choose("sun", Set.of(), 20, 19, 7);
        news(11, NoticeKind.DUE, "21-168");
        now = LocalDateTime.of(2026, 3, 9, 20, 0);
        round().run();
        assertThat(outbox.waiting()).isEmpty();
        now = LocalDateTime.of(2026, 3, 10, 7, 0);
        round().run();
        assertThat(outbox.waiting()).hasSize(1);
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
