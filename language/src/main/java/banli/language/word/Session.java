package banli.language.word;

/** 届次。 The term and session of a body at a level, such as the 5th session of the 6th district CPPCC committee. */
public record Session(Level level, Body body, int term, int session) implements Labelled {
    /** Term and session are counted from 1. */
    public Session {
        if (level == null || body == null || term < 1 || session < 1) {
            throw new IllegalArgumentException("a meeting has level, body, term and session (from 1)");
        }
    }

    @Override
    public Text label() {
        String place = level == Level.NATION ? "全国" : level.label().zh().substring(0, 1);
        String committee = body == Body.CPPCC ? place + "政协" + numeral(term) + "届" : place + numeral(term) + "届人大";
        return new Text(
                committee + numeral(session) + "次会议",
                level.label().en() + " " + body.label().en() + ", term " + term + ", session " + session);
    }

    /** Chinese numerals up to 99, as meetings are counted: 五, 十, 十六, 二十一. */
    private static String numeral(int number) {
        String digits = "〇一二三四五六七八九";
        if (number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        String front = tens == 0 ? "" : (tens == 1 ? "" : digits.substring(tens, tens + 1)) + "十";
        int ones = number % 10;
        return front + (ones == 0 ? "" : digits.substring(ones, ones + 1));
    }
}
