package banli.language.letter;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 个人信息的样式。 Patterns of personal details: contact details, which never stand in a clear text, and what besides is not
 * published. Each takes few steps a character, whatever the text; full-width digits and letters read as plain ones.
 *
 * @param passage as it stands in the text
 * @param sentence the sentence that has it, no longer than a few lines
 */
public record PersonalDetails(Kind kind, String passage, String sentence) {
    private static final String ENDS = "。！？；\n";
    private static final int LONGEST = 120;

    /** 种类。 What it looks like; of two that overlap the first. */
    public enum Kind implements Labelled {
        /** Resident identity numbers (GB 11643-1999): 17 digits and a check character. */
        ID_NUMBER(
                "居民身份证号码",
                "an identity number",
                true,
                "(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[0-9Xx](?!\\d)"),
        /** Of a bank card, whose last digit checks the others (Luhn). */
        BANK_CARD(
                "银行卡号",
                "the number of a bank card",
                false,
                "(?<!\\d)[3-6]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?!\\d)"),
        /** Mobile numbers have 11 digits beginning 13 to 19, often grouped; 86 may stand before. */
        MOBILE(
                "手机号码",
                "a mobile phone",
                true,
                "(?<!\\d)(?:86[ \\-\u2010-\u2015]?)?1[3-9]\\d[ \\-\u2010-\u2015]?\\d{4}"
                        + "[ \\-\u2010-\u2015]?\\d{4}(?!\\d)"),
        /** Fixed lines: area code and 7 or 8 digits. */
        LANDLINE("固定电话", "a telephone", true, "(?<!\\d)0\\d{2,3}[ )\\-\u2010-\u2015]{1,2}\\d{7,8}(?!\\d)"),
        /** A number that is called one. */
        NUMBER("电话号码", "a telephone number", true, "(?:电话|手机|座机|联系方式)[号码:\\s]{0,20}\\d{7,8}(?!\\d)"),
        /** With as much before the sign as such addresses may have. */
        EMAIL(
                "电子邮箱",
                "an e-mail address",
                true,
                "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"),
        /** A home: a house number followed by a room. */
        HOME("住址", "a home address", true, "(?<!\\d)\\d{1,6}[号弄栋幢]楼?[^,。;\\s]{0,12}?\\d{1,6}(?:室|单元)"),
        /** Of a vehicle: a province, a letter, five or six signs. */
        PLATE(
                "车牌号",
                "the plate of a vehicle",
                false,
                "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• ]?"
                        + "(?=[A-Z]{0,5}\\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警](?![A-Za-z0-9])");

        private final Text label;
        private final boolean contact;
        private final Pattern pattern;

        Kind(String zh, String en, boolean contact, String regex) {
            this.label = new Text(zh, en);
            this.contact = contact;
            this.pattern = Pattern.compile(regex);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Whether there are contact details in a text no longer than one of an act may be; {@code allowed} may stand in it. */
    public static boolean in(String text, Collection<String> allowed) {
        String rest = without(Normalizer.normalize(text, Normalizer.Form.NFKC), allowed);
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> kind.contact && kind.pattern.matcher(rest).find());
    }

    /** 查出的。 All that is found in a text, in order, each with the sentence that has it; {@code allowed} may stand in it. */
    public static List<PersonalDetails> found(String text, Collection<String> allowed) {
        String plain = without(plain(text), allowed);
        boolean[] taken = new boolean[plain.length()];
        List<Place> places = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(plain);
            Predicate<String> right = kind == Kind.BANK_CARD ? PersonalDetails::checks : _ -> true;
            while (matcher.find()) {
                if (!taken[matcher.start()] && right.test(matcher.group())) {
                    Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    places.add(new Place(kind, matcher.start(), matcher.end()));
                }
            }
        }
        return places.stream()
                .sorted(Comparator.comparingInt(Place::from))
                .map(one -> new PersonalDetails(
                        one.kind, text.substring(one.from, one.to), sentence(text, one.from, one.to)))
                .toList();
    }

    private record Place(Kind kind, int from, int to) {}

    private static String sentence(String text, int from, int to) {
        int begin = from;
        while (begin > 0 && from - begin < LONGEST && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int end = to;
        while (end < text.length() && end - to < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(begin, end).strip();
    }

    /** Character by character, so that places stay. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(one -> {
            String folded = Normalizer.normalize(Character.toString((char) one), Normalizer.Form.NFKC);
            plain.append(folded.length() == 1 ? folded.charAt(0) : (char) one);
        });
        return plain.toString();
    }

    private static boolean checks(String card) {
        int sum = 0;
        boolean twice = false;
        for (int at = card.length() - 1; at >= 0; at--) {
            int digit = card.charAt(at) - '0';
            if (digit >= 0 && digit <= 9) {
                int value = twice ? digit * 2 : digit;
                sum += value > 9 ? value - 9 : value;
                twice = !twice;
            }
        }
        return sum % 10 == 0;
    }

    private static String without(String text, Collection<String> allowed) {
        String rest = text;
        for (String one : allowed) {
            rest = without(rest, Normalizer.normalize(one, Normalizer.Form.NFKC));
        }
        return rest;
    }

    /** Only where it stands by itself: a longer number that holds it is another. */
    private static String without(String text, String allowed) {
        if (allowed.isBlank()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(allowed); at >= 0; at = text.indexOf(allowed, from)) {
            int end = at + allowed.length();
            boolean alone =
                    (at == 0 || !joins(text.charAt(at - 1))) && (end == text.length() || !joins(text.charAt(end)));
            rest.append(text, from, at).append(alone ? " ".repeat(allowed.length()) : allowed);
            from = end;
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static boolean joins(char one) {
        return one < 128 && (Character.isLetterOrDigit(one) || "@._%+-".indexOf(one) >= 0);
    }
}
