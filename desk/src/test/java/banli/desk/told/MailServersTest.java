package banli.desk.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.word.NoticeKind;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("邮件提醒：服务器停了、慢了、拒收时")
class MailServersTest extends MailBench {
    @Test
    @DisplayName("服务器停了、慢了、灰名单：信还在，稍后再试，最后只到一封")
    void aServerThatIsAwayIsTriedAgain() throws Exception {
        news(11, NoticeKind.CHASED, "21-168");
        round().run();
        MailServer nobody = new MailServer("127.0.0.1", 1, "none", "", "", "banli@office.example");
        assertThatThrownBy(() -> sendTo(nobody)).isInstanceOf(Post.Later.class);
        try (ScriptedServer scripted = new ScriptedServer(
                command -> command.equals("EHLO") ? ScriptedServer.SILENCE : ScriptedServer.yes(command))) {
            assertThatThrownBy(() -> sendTo(scripted.settings(), IMPATIENT)).isInstanceOf(Post.Later.class);
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
        try (ScriptedServer scripted =
                new ScriptedServer(command -> command.equals("END") ? null : ScriptedServer.yes(command))) {
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
        Post quick = new Post(greenMail(), Post.PATIENCE);
        quick.send("id", ADDRESS, new Outbox.Letter("一\r\nBcc: other@evil.example", "text"), _ -> {});
        sendTo(greenMail());
        for (MimeMessage arrived : post.getReceivedMessages()) {
            assertThat(arrived.getHeader("Bcc")).isNull();
            assertThat(GreenMailUtil.getHeaders(arrived)).doesNotContain("\nBcc:");
        }
        assertThat(post.getReceivedMessages()).hasSize(2);
    }
}
