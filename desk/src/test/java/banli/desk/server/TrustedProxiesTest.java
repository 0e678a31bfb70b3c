package banli.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("可信的代理")
class TrustedProxiesTest {
    @TempDir
    private Path folder;

    private Tomcat tomcat;

    @AfterEach
    void stop() throws Exception {
        if (tomcat != null) {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    @Test
    @DisplayName("只信列明的代理；取其中最后一个不是代理的地址，前面的谁都能写")
    void believesThoseNamed() throws Exception {
        start("127.0.0.0/8, 10.1.0.0/16");

        assertThat(seen(null, null)).isEqualTo("127.0.0.1 http false");
        assertThat(seen("203.0.113.7", "https")).isEqualTo("203.0.113.7 https true");
        assertThat(seen("6.6.6.6, 203.0.113.7, 10.1.2.3", null)).isEqualTo("203.0.113.7 http false");
        assertThat(seen("6.6.6.6, nonsense", null)).isEqualTo("127.0.0.1 http false");
        assertThat(seen("2001:db8::7", null)).isEqualTo("2001:db8::7 http false");
    }

    @Test
    @DisplayName("没有列明的一律不信")
    void believesNobodyElse() throws Exception {
        start("10.1.0.0/16");

        assertThat(seen("203.0.113.7", "https")).isEqualTo("127.0.0.1 http false");
    }

    @Test
    @DisplayName("写错的网段，启动时就说明")
    void whatIsNoNetwork() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new TrustedProxies("10.0.0.0/8,proxy.local"))
                .withMessageContaining("proxy.local");
    }

    private void start(String trusted) throws Exception {
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        StandardContext context = (StandardContext) tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "seen", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter()
                        .write(request.getRemoteAddr() + " " + request.getScheme() + " " + request.isSecure());
            }
        });
        context.addServletMappingDecoded("/", "seen");
        tomcat.getEngine().getPipeline().addValve(new TrustedProxies(trusted));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.start();
    }

    private String seen(String forwardedFor, String scheme) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/"));
        if (forwardedFor != null) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        if (scheme != null) {
            request.header("X-Forwarded-Proto", scheme);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
