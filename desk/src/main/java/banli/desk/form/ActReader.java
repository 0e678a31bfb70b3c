package banli.desk.form;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.Command;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.wire.WireMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** 读取办理动作。 Reads the body of a request into an act. */
public final class ActReader {
    /** The longest body in bytes. */
    public static final int LONGEST = 1 << 20;

    private ActReader() {}

    /** The act that was sent; {@code inCase} is the case of the address, null beside cases. All errors are told at once. */
    public static <C extends Command> C read(HttpServletRequest request, Class<C> act, CaseId inCase) {
        return read(json(body(request)), act, inCase);
    }

    /** The act that an object holds, as {@link #read(HttpServletRequest, Class, CaseId)}. */
    public static <C extends Command> C read(JsonNode sent, Class<C> act, CaseId inCase) {
        return read(sent, act, new ValueReader(inCase, null));
    }

    /**
     * The act that a form holds. What a name holds is {@code written} as JSON has it first, by the type wanted there; names that
     * the act doesn't have are the page's own.
     */
    public static <C extends Command> C typed(
            JsonNode sent, Class<C> act, CaseId inCase, BiFunction<Type, JsonNode, JsonNode> written) {
        return read(sent, act, new ValueReader(inCase, written));
    }

    private static <C extends Command> C read(JsonNode sent, Class<C> act, ValueReader reader) {
        C read = reader.record(act, sent, "", Set.of());
        if (reader.wrong().isEmpty()) {
            stream(act, sent, reader);
        }
        if (!reader.wrong().isEmpty()) {
            throw Problem.fields(reader.allWrong());
        }
        return read;
    }

    /** The JSON object that was sent. */
    public static JsonNode object(HttpServletRequest request) {
        return json(body(request));
    }

    /** The first component of every act says whose stream it goes to, so it must be there (a case's is in the address). */
    private static void stream(Class<?> act, JsonNode sent, ValueReader reader) {
        String first = JsonName.of(act.getRecordComponents()[0]);
        boolean inAddress = first.equals("case");
        if (!inAddress && !sent.hasNonNull(first)) {
            reader.wrong().add(new FieldError(first, Wrong.MISSING));
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode sent = WireMapper.mapper().readTree(body);
            if (sent.isObject()) {
                return sent;
            }
        } catch (JacksonException e) {
            throw Problem.field("body", Wrong.NOT_JSON);
        }
        throw Problem.field("body", Wrong.NOT_OBJECT);
    }

    private static byte[] body(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && !json(type)) {
            throw Problem.of(ProblemKind.MEDIA);
        }
        if (request.getContentLengthLong() > LONGEST) {
            throw tooLarge();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
            if (body.length > LONGEST) {
                throw tooLarge();
            } else if (body.length == 0) {
                throw Problem.field("body", Wrong.EMPTY_BODY);
            } else if (type == null) {
                throw Problem.of(ProblemKind.MEDIA);
            }
            return body;
        } catch (IOException e) {
            throw Problem.of(ProblemKind.REQUEST, "内容没有完整送达，请重发。", "The body did not arrive whole. Send it again.");
        }
    }

    private static boolean json(String type) {
        try {
            return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static Problem tooLarge() {
        return Problem.of(
                ProblemKind.TOO_LARGE,
                "一次最多发送 1 MiB，附件请另存后只登记名称与摘要值。",
                "At most 1 MiB at a time. Keep documents elsewhere and send their name and digest.");
    }
}
