package banli.desk.server;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 可读的请求。 Answers in words, before anything reads it, a request whose headers hold control characters; and one whose
 * parameters turn out to be unreadable, which every page would stumble over again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Readable extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Collections.list(request.getHeaderNames()).stream()
                .allMatch(name -> isReadable(name)
                        && Collections.list(request.getHeaders(name)).stream().allMatch(Readable::isReadable))) {
            orUnreadable(request, response, chain);
        } else {
            ProblemWriter.write(
                    request,
                    response,
                    Problem.of(
                            ProblemKind.REQUEST,
                            "请求头含有控制字符，无法识别。非 ASCII 内容请用 UTF-8 或百分号编码。",
                            "A header holds control characters and can't be understood. Send text beyond ASCII as UTF-8 or"
                                    + " percent-encoded."));
        }
    }

    private static void orUnreadable(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            if (response.isCommitted()) {
                throw unreadable;
            }
            response.reset();
            ProblemWriter.write(
                    request,
                    response,
                    Problem.of(
                            ProblemKind.REQUEST,
                            "提交的内容无法识别：表单的编码不完整或有误。",
                            "What was sent can't be understood: the form is not encoded whole and right."));
        }
    }

    /** As the firewall behind has it: text, or text once read as UTF-8, whose bytes arrive one by one as Latin-1. */
    private static boolean isReadable(String header) {
        return isText(header) || isText(asUtf8(header));
    }

    private static boolean isText(String header) {
        return header.codePoints().allMatch(one -> Character.isDefined(one) && !Character.isISOControl(one));
    }

    private static String asUtf8(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return header;
        }
    }
}
