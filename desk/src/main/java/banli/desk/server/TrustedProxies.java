package banli.desk.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * 可信的代理。 Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} from these proxies and nobody else: the caller is
 * the last address named that is none of them. A valve, so that also the session's cookie knows of TLS.
 */
final class TrustedProxies extends ValveBase {
    private static final int HTTPS = 443;

    private final Callers callers;

    TrustedProxies(String named) {
        super(true);
        callers = new Callers(named);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (callers.isTrusted(request.getRemoteAddr())) {
            String caller =
                    callers.caller(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
            request.setRemoteAddr(caller);
            request.setRemoteHost(caller);
            if ("https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))) {
                request.setSecure(true);
                request.getCoyoteRequest().scheme().setString("https");
                request.setServerPort(HTTPS);
            }
        }
        getNext().invoke(request, response);
    }
}
