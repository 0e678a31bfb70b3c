package banli.desk.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 批注所在。 Where in a draft a remark belongs, as the remark's place says it.
 *
 * @param item the item whose answer it is, 0 for the letter
 * @param sentence the sentence quoted, its end cut off when it is long; null for the whole
 */
record Spot(int item, String sentence) {
    /** A place may have 200 characters; the item and the quotation marks need a few. */
    private static final int LONGEST = 150;

    private static final Pattern PLACE =
            Pattern.compile("(?:第\\s*(\\d{1,3})\\s*[项条]|item\\s*(\\d{1,3}))?\\s*(?:“(.+)”)?", Pattern.CASE_INSENSITIVE);

    /** The spot of a sentence. */
    static Spot at(int item, String sentence) {
        return new Spot(item, shortened(sentence));
    }

    /** What a place says; the whole letter when it is in words of another kind. */
    static Spot read(String place) {
        Matcher said = PLACE.matcher(place == null ? "" : place.strip());
        if (!said.matches()) {
            return new Spot(0, null);
        }
        String item = said.group(1) == null ? said.group(2) : said.group(1);
        return new Spot(item == null ? 0 : Integer.parseInt(item), said.group(3));
    }

    /** As a remark's place: {@code 第2项“年内办理。”}. */
    String place() {
        return (item == 0 ? "" : "第" + item + "项") + "“" + sentence + "”";
    }

    /** Whether the spot is this sentence, which belongs to the same part. */
    boolean is(String other) {
        return sentence != null && sentence.equals(shortened(other));
    }

    private static String shortened(String sentence) {
        String plain = sentence.strip().replaceAll("\\s+", " ");
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
