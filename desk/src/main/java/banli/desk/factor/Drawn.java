package banli.desk.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 随机抽取。 Secrets drawn at random: of an app (160 bits), and recovery codes (80 bits each). */
final class Drawn {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET = 32;
    private static final int CODES = 10;
    private static final int CODE = 16;

    private Drawn() {}

    static String secret() {
        return letters(SECRET);
    }

    static List<String> recoveryCodes() {
        return Stream.generate(() -> letters(CODE).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-"))
                .distinct()
                .limit(CODES)
                .toList();
    }

    private static String letters(int many) {
        return RANDOM.ints(many, 0, BASE32.length())
                .mapToObj(at -> String.valueOf(BASE32.charAt(at)))
                .collect(Collectors.joining());
    }
}
