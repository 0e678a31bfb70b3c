package banli.desk.ask;

import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 请求头。 The headers of an act; text beyond ASCII comes as UTF-8, plain or percent-encoded. */
final class Headers {
    private static final int LONGEST = 500;

    /** Whom no header names: the ledger itself, and those who speak by their own link. */
    private static final Set<Office> NEVER = EnumSet.of(Office.SYSTEM, Office.PROPOSER);

    private final HttpServletRequest request;
    private final List<FieldError> wrong;

    Headers(HttpServletRequest request, List<FieldError> wrong) {
        this.request = request;
        this.wrong = wrong;
    }

    /** The idempotency key: 1 to 200 visible ASCII characters. */
    String key() {
        String key = one("Idempotency-Key");
        if (key == null || !key.matches("[!-~]{1,200}")) {
            wrong.add(
                    new FieldError(
                            "Idempotency-Key",
                            new Text(
                                    "请在 Idempotency-Key 中写明本次办理的编号（1 至 200 个可见 ASCII 字符），重发时用同一编号，不会重复记录。",
                                    "Give this act a key of your own in Idempotency-Key (1 to 200 visible ASCII characters); sent again with the same key it is not recorded twice.")));
        }
        return key;
    }

    /** The office named, null when none is. */
    Office office() {
        String named = text("Banli-Office");
        for (Office office : Office.values()) {
            if (office.name().equals(named) && !NEVER.contains(office)) {
                return office;
            }
        }
        if (named != null) {
            refuse("Banli-Office", new Text("没有这个可以办理的职务。", "There is no such office to act in."));
        }
        return null;
    }

    /** Whether any of these is given. */
    boolean any(String... names) {
        return Stream.of(names).anyMatch(name -> request.getHeader(name) != null);
    }

    /** A wrong header is told once. */
    void refuse(String header, Text why) {
        FieldError error = new FieldError(header, why);
        if (!wrong.contains(error)) {
            wrong.add(error);
        }
    }

    boolean historical() {
        String entry = text("Banli-Entry");
        if (entry != null && !entry.equals(Meta.HISTORICAL)) {
            refuse("Banli-Entry", new Text("只能为 HISTORICAL。", "This can only be HISTORICAL."));
        }
        return Meta.HISTORICAL.equals(entry);
    }

    /** A header's text, null when absent or blank. */
    String text(String name) {
        String raw = one(name);
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String text = decoded(raw.strip());
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            refuse(name, new Text("此项过长或含有控制字符。", "This is too long or holds control characters."));
        }
        return text;
    }

    /** Its one value: of two, a proxy and this desk might each believe another. */
    private String one(String name) {
        List<String> all = Collections.list(request.getHeaders(name));
        if (all.size() > 1) {
            refuse(name, new Text("此项只能写一次。", "Give this once only."));
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    private static String decoded(String raw) {
        String text = raw;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return text;
        }
    }
}
