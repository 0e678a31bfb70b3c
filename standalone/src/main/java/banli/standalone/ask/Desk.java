package banli.standalone.ask;

import banli.language.word.AsOf;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** 桌面的 HTTP 接口。 The desk's API as the command line asks it. */
public final class Desk {
    private static final int PIECE = 1 << 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A file may be made whole before its first byte comes: hundreds of folders, pages counted by another program. */
    private static final Duration FOR_A_FILE = Duration.ofMinutes(20);

    private final String address;
    private final Login login;
    private volatile Text asOf;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** At that address, such as {@code http://127.0.0.1:8080}, as that person. */
    public Desk(String address, Login login) {
        this.address = address;
        this.login = login;
    }

    /**
     * 提问，原样答复。 The answer's JSON as it came.
     *
     * @throws Refusal when the answer says no
     * @throws CouldNot when nobody answers
     */
    public String text(String path) {
        return answer(request(path).build());
    }

    /**
     * 提交，原样答复。 Sends JSON; the answer's JSON as it came.
     *
     * @throws Refusal when the answer says no
     * @throws CouldNot when nobody answers
     */
    public String post(String path, String json) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .build());
    }

    /**
     * 送文件，原样答复。 Sends a file as it is; the answer's JSON as it came.
     *
     * @throws Refusal when the answer says no
     * @throws CouldNot when nobody answers
     */
    public JsonNode send(String path, byte[] file, String name) {
        return WireMapper.mapper()
                .readTree(answer(request(path)
                        .header("Content-Type", "application/octet-stream")
                        .header("Banli-File-Name", segment(name))
                        .POST(BodyPublishers.ofByteArray(file))
                        .build()));
    }

    /**
     * 取文件。 The file at an address, as it is.
     *
     * @throws CommandFailed when it can't be had
     */
    public byte[] file(String path) {
        return answered(ofFile(path));
    }

    /**
     * 边取边写。 Writes the file at an address as it comes.
     *
     * @throws IOException when it can't be written
     * @throws CommandFailed when it can't be had whole
     */
    public void file(String path, OutputStream to) throws IOException {
        try (InputStream from = opened(ofFile(path))) {
            byte[] some = new byte[PIECE];
            for (int read = next(from, some); read >= 0; read = next(from, some)) {
                to.write(some, 0, read);
            }
        }
    }

    private int next(InputStream from, byte[] some) {
        try {
            return from.read(some);
        } catch (IOException away) {
            throw away(away);
        }
    }

    private CommandFailed away(IOException away) {
        return new CommandFailed(
                new Text(address + " 没有应答，请确认应用正在运行。", address + " does not answer. Is the application running?"),
                away);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", login.header())
                .header("Accept", "application/json")
                .timeout(PATIENCE);
    }

    private HttpRequest ofFile(String path) {
        return request(path).setHeader("Accept", "*/*").timeout(FOR_A_FILE).build();
    }

    private String answer(HttpRequest request) {
        return new String(answered(request), StandardCharsets.UTF_8);
    }

    private byte[] answered(HttpRequest request) {
        try (InputStream answer = opened(request)) {
            return answer.readAllBytes();
        } catch (IOException away) {
            throw away(away);
        }
    }

    private InputStream opened(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() == 200) {
                asOf = asOf(answer.headers());
                return answer.body();
            }
            throw answer.statusCode() == 401
                    ? wrongPassword()
                    : refusal(answer.statusCode(), answer.body().readAllBytes());
        } catch (IOException away) {
            throw away(away);
        } catch (InterruptedException interrupted) {
            throw CommandFailed.interrupted(interrupted);
        }
    }

    /** 截至何时。 As of when the last answer is, and by which clock, in words; empty for now. */
    public Optional<Text> asOf() {
        return Optional.ofNullable(asOf);
    }

    private static Text asOf(HttpHeaders headers) {
        String moment = headers.firstValue("Banli-As-Of").orElse(null);
        if (moment == null) {
            return null;
        }
        Text clock = AsOf.Clock.valueOf(
                        headers.firstValue("Banli-Clock").orElseThrow().toUpperCase(Locale.ROOT))
                .label();
        boolean fact = moment.matches("\\d+");
        return new Text(
                "截至" + (fact ? "第 " + moment + " 号事实" : " " + moment) + "，" + clock.zh() + "。",
                "As of " + (fact ? "fact " : "") + moment + ", " + clock.en() + ".");
    }

    /** 提问，答复为 JSON 树。 The answer as a tree. */
    public JsonNode tree(String path) {
        return WireMapper.mapper().readTree(text(path));
    }

    private static CommandFailed wrongPassword() {
        return new CommandFailed(new Text("用户名或口令不对。", "The user name or the password is wrong."));
    }

    private static RuntimeException refusal(int code, byte[] body) {
        try {
            JsonNode problem = WireMapper.mapper().readTree(body);
            String detail = problem.path("detail").stringValue("HTTP " + code);
            return new Refusal(new Text(
                    problem.path("zh").stringValue(detail) + missing(problem, "zh", "："),
                    problem.path("en").stringValue(detail) + missing(problem, "en", ": ")));
        } catch (JacksonException notJson) {
            String status = "HTTP " + code;
            return new Refusal(new Text("应用答复 " + status + "。", "The application answered " + status + "."));
        }
    }

    /** 路径的一段。 As one part of a path, where a blank is no plus. */
    public static String segment(String value) {
        return encoded(value).replace("+", "%20");
    }

    /** 供地址使用的编码。 A value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** 参数。 The parameters of an address, without those of no value. */
    public static String parameters(Map<String, Object> given) {
        return given.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + encoded(one.getValue().toString()))
                .collect(Collectors.joining("&"));
    }

    /** What each unmet rule misses here. */
    private static String missing(JsonNode problem, String language, String after) {
        String all = problem.path("rules")
                .valueStream()
                .map(rule -> rule.path("missing").path(language).asString(""))
                .filter(missing -> !missing.isEmpty())
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : after + all;
    }

    /** 答复是否定的。 The answer says no; the sentence says why. */
    public static final class Refusal extends RuntimeException {
        private final transient Text sentence;

        /** Says why. */
        public Refusal(Text sentence) {
            super(sentence.zh());
            this.sentence = sentence;
        }

        /** Why. */
        public Text sentence() {
            return sentence;
        }
    }
}
