package banli.desk.frame;

import banli.desk.ask.Buses;
import banli.desk.ask.Past;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadSpan;
import banli.language.word.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * 通常按哪种时间。 A past day asked for without a clock is answered by the clock that tells something of it, and the answer says
 * by which, in the headers {@code Banli-As-Of} and {@code Banli-Clock}.
 */
@Configuration(proxyBeanMethods = false)
class UsualClock implements WebMvcConfigurer, HandlerInterceptor {
    private final Buses buses;

    UsualClock(Buses buses) {
        this.buses = buses;
    }

    /** Before the page's frame reads as of when it is. */
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(-2);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") || !Past.has(request.getRequestURI())) {
            return true;
        }
        Past.dayWithoutClock(request).ifPresent(day -> {
            LedgerSpan span = buses.ask(new ReadSpan(), Map.of());
            AsOf.Clock clock = span.clockOf(day);
            Past.usual(request, clock);
            if (clock == AsOf.Clock.HAPPENED) {
                request.setAttribute("recordedFrom", span.recordedFrom());
            }
        });
        Past.asked(request).ifPresent(asOf -> {
            if (asOf.day() != null && buses.ask(new ReadSpan(), Map.of()).clockOf(asOf.day()) == AsOf.Clock.RECORDED) {
                request.setAttribute("onRecord", true);
            }
            response.setHeader("Banli-As-Of", asOf.moment());
            response.setHeader("Banli-Clock", asOf.clock().name().toLowerCase(Locale.ROOT));
        });
        return true;
    }
}
