package banli.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** 办公桌测试。 One started desk on recording buses, shared by all tests that need it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestDesk.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "banli.demo=true",
            "server.address=127.0.0.1",
            "management.server.port=0",
            "banli.desk.attachments=target/attachments",
            "banli.desk.link-key-file=target/desk-link.key"
        })
@AutoConfigureMockMvc
public @interface DeskTest {
    /** 以某职务登录。 Logs in by Basic as the person of an office. */
    final class As {
        private As() {}

        public static RequestPostProcessor user(String id) {
            return httpBasic(id, FakeBuses.PASSWORD);
        }
    }
}
