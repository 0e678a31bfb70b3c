package banli.desk.frame;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.query.directory.KnownNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** 页脚的筛选。 Gives every page that is printed the filters it was asked with, in words. */
@Configuration(proxyBeanMethods = false)
class PrintedFilters implements WebMvcConfigurer, HandlerInterceptor {
    private final Buses buses;
    private final MessageSource messages;

    PrintedFilters(Buses buses, MessageSource messages) {
        this.buses = buses;
        this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).excludePathPatterns("/api/**", "/v3/**", "/live", "/idle", "/f/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        boolean asked = request.getMethod().equals("GET")
                && request.getQueryString() != null
                && request.getAttribute("say") instanceof Say;
        // What is put into a redirection would be appended to its address.
        if (page == null
                || page.getViewName() == null
                || page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
                || !asked) {
            return;
        }
        Say say = (Say) request.getAttribute("say");
        List<Asked.Chip> chips = new Asked(messages, say, names(request)).chips(request, true);
        page.addObject(
                "filtered",
                chips.stream()
                        .map(chip -> chip.word() + (say.chinese() ? "：" : ": ") + chip.value())
                        .collect(Collectors.joining(say.chinese() ? "；" : "; ")));
    }

    /** Without names where this person may not ask for them. */
    private KnownNames names(HttpServletRequest request) {
        KnownNames none = new KnownNames(Map.of(), Map.of(), Map.of(), Map.of());
        if (!(request.getUserPrincipal() instanceof Authentication login)
                || !(login.getPrincipal() instanceof Person person)) {
            return none;
        }
        try {
            return Asked.namesIn(request, buses, Capacity.reading(person, request));
        } catch (Problem unseen) {
            return none;
        }
    }
}
