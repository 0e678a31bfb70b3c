package banli.desk.frame;

import banli.desk.ask.Idle;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.ask.Wall;
import banli.desk.guide.Walk;
import banli.desk.problem.Problem;
import banli.language.query.account.HeldOffice;
import banli.language.word.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 页框。 What every page has: language, who is logged in, its own address, whether this is the demo. */
@Configuration(proxyBeanMethods = false)
class Frame implements WebMvcConfigurer, HandlerInterceptor {
    private final boolean demo;
    private final Idle idle;

    Frame(@Value("${banli.demo:false}") boolean demo, Idle idle) {
        this.demo = demo;
        this.idle = idle;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(this)
                .excludePathPatterns(
                        "/api/**",
                        "/v3/**",
                        "/live",
                        "/idle",
                        "/vendor/**",
                        "/js/**",
                        "/*.css",
                        "/favicon.svg",
                        "/public/**",
                        "/robots.txt")
                .order(-1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Switch.LANGUAGE.keep(request, response);
        Switch.LOOK.keep(request, response);
        put(request);
        Past.asked(request);
        return true;
    }

    /** Sets what the page's frame shows. */
    void put(HttpServletRequest request) {
        Say say = new Say(LanguageResolver.of(request));
        request.setAttribute("say", say);
        request.setAttribute("here", new CurrentUrl(request));
        request.setAttribute("asOf", asOf(request));
        request.setAttribute("look", Switch.LOOK.of(request));
        request.setAttribute("wall", Wall.is(request));
        request.setAttribute("demo", demo);
        boolean known =
                request.getUserPrincipal() instanceof Authentication login && login.getPrincipal() instanceof Person;
        Person me = known ? (Person) ((Authentication) request.getUserPrincipal()).getPrincipal() : null;
        request.setAttribute("me", me);
        request.setAttribute("acting", me == null ? List.of() : acting(me));
        request.setAttribute("idle", me == null ? null : idle.left(request));
        request.setAttribute("walk", me == null || Wall.is(request) ? null : Walk.of(request));
        request.setAttribute("menu", me == null ? List.of() : Menu.of(me, request.getRequestURI()));
    }

    /** The moment the page is as of, null for now and when what was asked for is none. */
    private static AsOf asOf(HttpServletRequest request) {
        try {
            return Past.asked(request).orElse(null);
        } catch (Problem none) {
            return null;
        }
    }

    /** The offices of others in which this person acts for them today. */
    private static List<HeldOffice> acting(Person me) {
        return me.offices().stream().filter(held -> held.onBehalfOf() != null).toList();
    }
}
