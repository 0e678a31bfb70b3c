package banli.desk.server;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** 容器的装配。 Where people reach the desk by TLS its session's cookie goes nowhere else, under a name that only this host can set. */
@Configuration(proxyBeanMethods = false)
class Container {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> asTheDeskAnswers(
            @Value("${banli.desk.trusted-proxies}") String proxies,
            @Value("${banli.desk.address:}") String address,
            @Value("${server.servlet.session.cookie.name}") String cookie) {
        return tomcat -> {
            if (!proxies.isBlank()) {
                tomcat.addEngineValves(new TrustedProxies(proxies));
            }
            tomcat.addContextCustomizers(context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(PlainRefusal.class.getName()));
            if (address.startsWith("https:")) {
                tomcat.getSettings().getSession().getCookie().setName("__Host-" + cookie);
                tomcat.getSettings().getSession().getCookie().setSecure(true);
            }
        };
    }
}
