package banli.desk.page;

import banli.desk.ask.Idle;
import banli.desk.ask.Wall;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** 大屏。 Makes a session serve a screen on the wall, and keeps it from anything but looking at the board. */
@Controller
class WallPage implements WebMvcConfigurer, HandlerInterceptor {
    private static final Set<String> ASKED_BY_ITSELF = Set.of("/live", "/idle", "/error");
    private static final String BOARD = "/board";

    private final Idle idle;

    WallPage(Idle idle) {
        this.idle = idle;
    }

    @PostMapping("/board/wall")
    String begin(@RequestParam(defaultValue = "") String section, HttpServletRequest request) {
        Wall.begin(request.getSession());
        idle.used(request.getSession());
        UriComponentsBuilder wall = UriComponentsBuilder.fromPath(BOARD).queryParam("kiosk", 1);
        return "redirect:"
                + (section.isBlank() ? wall : wall.queryParam("section", section))
                        .encode()
                        .toUriString();
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(this)
                .excludePathPatterns("/vendor/**", "/js/**", "/*.css", "/favicon.svg")
                .order(-2);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET");
        if (!Wall.is(request)
                || reads && (ASKED_BY_ITSELF.contains(path) || isTheWall(request))
                || path.equals("/error")) {
            return true;
        }
        if (reads && !path.startsWith("/api/")) {
            response.sendRedirect(BOARD + "?kiosk=1");
            return false;
        }
        throw Problem.of(
                ProblemKind.OFFICE,
                "这次登录固定为大屏，只看看板。要办理或查看其他内容，请先退出大屏，再登录。",
                "This session serves a wall screen and shows the board alone. To act or to read more, leave the wall screen"
                        + " and log in.");
    }

    private static boolean isTheWall(HttpServletRequest request) {
        return request.getRequestURI().equals(BOARD) && "1".equals(request.getParameter("kiosk"));
    }
}
