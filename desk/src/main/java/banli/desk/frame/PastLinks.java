package banli.desk.frame;

import banli.desk.ask.Past;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** 回看中的链接。 On a page of the past, every link to what has a past leads to the same moment. */
@Component
class PastLinks extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String moment = request.getParameter(Past.MOMENT);
        boolean past =
                moment != null && !moment.isBlank() && request.getMethod().equals("GET");
        chain.doFilter(request, past ? new Leading(response, addition(request, moment)) : response);
    }

    private static String addition(HttpServletRequest request, String moment) {
        String clock = request.getParameter(Past.CLOCK);
        return Past.MOMENT + "=" + encoded(moment)
                + (clock == null || clock.isBlank() ? "" : "&" + Past.CLOCK + "=" + encoded(clock));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }

    /** 带上时刻的应答。 Adds the moment where a page makes a link. */
    private static final class Leading extends HttpServletResponseWrapper {
        private final String addition;

        Leading(HttpServletResponse response, String addition) {
            super(response);
            this.addition = addition;
        }

        @Override
        public String encodeURL(String url) {
            int query = url.indexOf('?');
            int anchor = url.indexOf('#');
            String path = url.substring(0, query >= 0 ? query : anchor >= 0 ? anchor : url.length());
            if (!Past.has(path) || url.contains(Past.MOMENT + "=")) {
                return url;
            }
            String rest = anchor < 0 ? "" : url.substring(anchor);
            String front = anchor < 0 ? url : url.substring(0, anchor);
            return front + (query < 0 ? "?" : "&") + addition + rest;
        }
    }
}
