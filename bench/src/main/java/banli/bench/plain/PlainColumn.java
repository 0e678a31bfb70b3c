package banli.bench.plain;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 普通的公示栏。 The plain program, on a port of its own, reading the same tables. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@Import(PlainPages.class)
public class PlainColumn {
    private static final int CONNECTIONS = 10;

    /** 启动。 Starts it over that database; closing it ends it. */
    public static ConfigurableApplicationContext start(String url, String user, String password) {
        SpringApplication application = new SpringApplication(PlainColumn.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "plain",
                            Map.of(
                                    "server.address",
                                    "127.0.0.1",
                                    "server.port",
                                    0,
                                    "server.compression.enabled",
                                    true,
                                    "spring.threads.virtual.enabled",
                                    true,
                                    "spring.thymeleaf.prefix",
                                    "classpath:/banli/bench/plain/",
                                    "spring.main.banner-mode",
                                    "off")));
            HikariConfig pool = new HikariConfig();
            pool.setJdbcUrl(url);
            pool.setUsername(user);
            pool.setPassword(password);
            pool.setMaximumPoolSize(CONNECTIONS);
            pool.setConnectionInitSql("set search_path to screen");
            context.getBeanFactory().registerSingleton("tables", new HikariDataSource(pool));
        });
        return application.run();
    }

    /** 端口。 The port that it listens on. */
    public static int port(ConfigurableApplicationContext running) {
        return ((WebServerApplicationContext) running).getWebServer().getPort();
    }

    @Bean
    JdbcClient client(HikariDataSource tables) {
        return JdbcClient.create(tables);
    }
}
