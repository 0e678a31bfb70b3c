package banli.desk.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * 可信的代理。 Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} from these proxies and nobody else: the caller is
 * the last address named that is none of them. A valve, so that also the session's cookie knows of TLS.
 */
final class TrustedProxies extends ValveBase {
    private static final String PLAIN = "[0-9a-fA-F.:]{2,45}";
    private static final int HTTPS = 443;

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(String named) {
        super(true);
        trusted = Stream.of(named.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(TrustedProxies::matcher)
                .toList();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isTrusted(request.getRemoteAddr())) {
            String caller = caller(request);
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

    private String caller(Request request) {
        List<String> named = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
        String caller = request.getRemoteAddr();
        for (String hop : named.reversed()) {
            // What is no address was not written by a proxy of ours: what stands before it is anybody's word.
            if (!isTrusted(caller) || !hop.matches(PLAIN)) {
                break;
            }
            caller = hop;
        }
        return caller;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(one -> matches(one, address));
    }

    private static boolean matches(IpAddressMatcher one, String address) {
        try {
            return one.matches(address);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static IpAddressMatcher matcher(String one) {
        try {
            return new IpAddressMatcher(one);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("可信代理须写成地址或网段（如 10.0.0.0/8），这一项不是：" + one
                    + "。 A trusted proxy is an address or a network such as 10.0.0.0/8; this is neither: " + one);
        }
    }
}
