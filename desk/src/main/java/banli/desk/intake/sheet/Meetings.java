package banli.desk.intake.sheet;

import banli.language.word.Body;
import banli.language.word.Level;
import banli.language.word.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 届次的写法。 Meetings as people write them: 区政协六届五次会议, 市十六届人大一次会议, 六届五次. */
final class Meetings {
    private static final String N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern MEETING = Pattern.compile(
            "(全国|国|省|自治区|市|区|县)?级?(政协|人大|人民代表大会)?第?" + N + "届(?:委员会)?(人大|人民代表大会|政协)?(?:常委会)?第?" + N + "次(?:会议|全会|大会)?");

    private Meetings() {}

    /** 写到的会议。 What is said of a meeting; level and body are null where they are not said. */
    record Said(Level level, Body body, int term, int session, String rest) {
        Session with(Level usual, Body body) {
            return new Session(level == null ? usual : level, this.body == null ? body : this.body, term, session);
        }
    }

    /** All meetings that a text names, one after another; nothing for none. */
    static List<Said> in(String text) {
        String narrow = Numerals.narrow(text);
        List<Said> all = new ArrayList<>();
        Matcher found = MEETING.matcher(narrow);
        while (found.find()) {
            String body = found.group(2) == null ? found.group(4) : found.group(2);
            int term = Numerals.of(found.group(3));
            int session = Numerals.of(found.group(5));
            if (term > 0 && session > 0) {
                all.add(new Said(level(found.group(1)), body(body), term, session, narrow.substring(found.end())));
            }
        }
        return all;
    }

    /** The one of these for a body: one that says so, else one that says none. */
    static Optional<Said> of(List<Said> all, Body body) {
        return all.stream()
                .filter(one -> one.body() == body && body != null)
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.body() == null || body == null)
                        .findFirst());
    }

    private static Level level(String word) {
        return switch (word == null ? "" : word) {
            case "全国", "国" -> Level.NATION;
            case "省", "自治区" -> Level.PROVINCE;
            case "市" -> Level.CITY;
            case "区", "县" -> Level.DISTRICT;
            default -> null;
        };
    }

    private static Body body(String word) {
        return word == null ? null : word.equals("政协") ? Body.CPPCC : Body.CONGRESS;
    }
}
