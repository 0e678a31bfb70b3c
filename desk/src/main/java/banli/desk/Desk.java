package banli.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** 办公桌的装配。 What any application that includes the desk gets: its defaults, its words, and the demo's loopback guard. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:banli/desk/desk.properties")
class Desk {
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(
                "banli/desk/messages",
                "banli/desk/messages_admin",
                "banli/desk/messages_column",
                "banli/desk/messages_comments",
                "banli/desk/messages_deadlines",
                "banli/desk/messages_doors",
                "banli/desk/messages_drafting",
                "banli/desk/messages_findings",
                "banli/desk/messages_forms",
                "banli/desk/messages_home",
                "banli/desk/messages_import",
                "banli/desk/messages_inbound",
                "banli/desk/messages_letters",
                "banli/desk/messages_figures",
                "banli/desk/messages_audit",
                "banli/desk/messages_live",
                "banli/desk/messages_meetings",
                "banli/desk/messages_notices",
                "banli/desk/messages_subjects",
                "banli/desk/messages_papers",
                "banli/desk/messages_past",
                "banli/desk/messages_policies",
                "banli/desk/messages_rebuild",
                "banli/desk/messages_replay",
                "banli/desk/messages_security",
                "banli/desk/messages_summary");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setParentMessageSource(new ActsCalled());
        return words;
    }

    /** The demo's password is known to all, so it must not be reached from another machine. */
    @Bean
    InitializingBean demoOnLoopbackOnly(
            @Value("${banli.demo:false}") boolean demo, @Value("${server.address:0.0.0.0}") String address) {
        return () -> {
            if (demo && !loopback(address)) {
                throw new IllegalStateException("演示环境只能在本机访问，请勿设置其他监听地址。"
                        + " The demo can be reached from this machine only: set no other address.");
            }
        };
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
