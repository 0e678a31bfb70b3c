package banli.desk.frame;

import banli.desk.problem.Failures;
import banli.desk.problem.Instead;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** 出了问题。 Tells every problem: as problem+json under /api, else as a page; never a framework's message. */
@ControllerAdvice
@Controller
class Problems implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Frame frame;
    private final Nearest nearest;

    Problems(Frame frame, Nearest nearest) {
        this.frame = frame;
        this.nearest = nearest;
    }

    @ExceptionHandler(Exception.class)
    Object thrown(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (thrown instanceof RequestRejectedException || thrown instanceof MultipartException) {
            return answer(ofStatus(400), request.getRequestURI(), request, response, HttpHeaders.EMPTY);
        }
        if (thrown instanceof ErrorResponse told) {
            return answer(
                    ofStatus(told.getStatusCode().value()),
                    request.getRequestURI(),
                    request,
                    response,
                    told.getHeaders());
        }
        Problem problem = Failures.told(thrown).orElseGet(() -> fault(thrown));
        return answer(problem, request.getRequestURI(), request, response, HttpHeaders.EMPTY);
    }

    /** The reader has gone away in the middle of a stream: there is nobody to answer, and nothing is wrong here. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone(HttpServletResponse response) {
        LOG.debug("a reader went away; committed {}", response.isCommitted());
    }

    /** What the container refused before any page or resource saw it. */
    @RequestMapping("/error")
    Object refused(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Problem told) {
            return answer(told, "/", request, response, HttpHeaders.EMPTY);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Problem problem = ofStatus(status instanceof Integer known ? known : 404);
        return answer(problem, path == null ? "/" : path.toString(), request, response, HttpHeaders.EMPTY);
    }

    private Object answer(
            Problem problem,
            String path,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpHeaders headers) {
        ProblemWriter.retryAfter(response, problem);
        List<Instead> instead = nearest.of(problem, request);
        if (path.startsWith("/api/") || path.equals("/api")) {
            return ResponseEntity.status(problem.kind().status())
                    .headers(kept -> allow(headers).ifPresent(methods -> kept.set(HttpHeaders.ALLOW, methods)))
                    .contentType(MediaType.parseMediaType(ProblemWriter.MEDIA_TYPE))
                    .body(ProblemWriter.bytes(request, problem, instead));
        }
        frame.put(request);
        // A page that offers what can be seen is an answer; a file that isn't there is none.
        boolean answered = !instead.isEmpty() && !path.startsWith("/export/");
        ModelAndView page = new ModelAndView(
                "problem",
                HttpStatusCode.valueOf(answered ? 200 : problem.kind().status()));
        return page.addObject("problem", problem).addObject("instead", instead);
    }

    private static Optional<String> allow(HttpHeaders headers) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.ALLOW));
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problem.of(ProblemKind.LOGIN);
            case 403 -> Problem.of(ProblemKind.OFFICE);
            case 404 -> Problem.of(ProblemKind.UNKNOWN, "没有这个地址。", "There is nothing at this address.");
            case 405 -> Problem.of(ProblemKind.METHOD);
            case 406 -> Problem.of(ProblemKind.ACCEPT);
            case 413 ->
                Problem.of(
                        ProblemKind.TOO_LARGE,
                        "附件过大，请压缩或拆分后再传。",
                        "The document is too large. Compress or split it, then send it again.");
            case 415 -> Problem.of(ProblemKind.MEDIA);
            case 503 -> Problem.of(ProblemKind.UNAVAILABLE);
            default -> Problem.of(status < 500 ? ProblemKind.REQUEST : ProblemKind.INTERNAL);
        };
    }

    /** Messages of exceptions may hold what people wrote, so only classes and places are logged. */
    private static Problem fault(Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        StringBuilder chain = new StringBuilder();
        for (Throwable next = thrown; next != null && chain.length() < 8000; next = next.getCause()) {
            chain.append("\n").append(next.getClass().getName());
            chain.append(Arrays.stream(next.getStackTrace())
                    .limit(12)
                    .map(place -> "\n\tat " + place)
                    .collect(Collectors.joining()));
        }
        LOG.error("fault {}{}", id, chain);
        return Problem.of(
                ProblemKind.INTERNAL,
                "系统出现故障。请将编号 " + id + " 告知管理员。",
                "Something went wrong here. Please tell an administrator the number " + id + ".");
    }
}
