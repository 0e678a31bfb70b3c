package banli.language.word.proposal;

import java.util.Optional;

/** 文号。 A document number: mark, year and a number from 1, as in 嘉民〔2021〕12号. */
public record DocumentNumber(String mark, int year, int number) {
    private static final String OPENING = "([（［【";
    private static final String CLOSING = ")]）］】";
    private static final int LONGEST = 80;
    private static final int YEAR = 4;
    private static final int MOST_DIGITS = 6;

    /** 所填的文号。 What a person typed: with brackets of any kind, full-width digits or spaces, and 号 or not; empty where it is no number. */
    public static Optional<DocumentNumber> typed(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder();
        text.chars()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .map(DocumentNumber::plain)
                .forEach(one -> plain.append((char) one));
        return printed(plain.toString().endsWith("号") ? plain.toString() : plain + "号");
    }

    /** 印好的文号。 What was printed by {@link #toString}; empty where it is no number. */
    public static Optional<DocumentNumber> printed(String text) {
        int close = text.lastIndexOf('〕');
        int open = text.lastIndexOf('〔', close);
        if (open < 1 || close != open + 1 + YEAR || !text.endsWith("号")) {
            return Optional.empty();
        }
        int year = digits(text.substring(open + 1, close));
        int number = digits(text.substring(close + 1, text.length() - 1));
        return year < 1 || number < 1
                ? Optional.empty()
                : Optional.of(new DocumentNumber(text.substring(0, open), year, number));
    }

    private static int plain(int one) {
        if (one >= '０' && one <= '９') {
            return one - '０' + '0';
        }
        return OPENING.indexOf(one) >= 0 ? '〔' : CLOSING.indexOf(one) >= 0 ? '〕' : one;
    }

    /** 0 where these are not a few digits. */
    private static int digits(String text) {
        boolean few = !text.isEmpty() && text.length() <= MOST_DIGITS;
        return few && text.chars().allMatch(one -> one >= '0' && one <= '9') ? Integer.parseInt(text) : 0;
    }

    @Override
    public String toString() {
        return mark + "〔" + year + "〕" + number + "号";
    }
}
