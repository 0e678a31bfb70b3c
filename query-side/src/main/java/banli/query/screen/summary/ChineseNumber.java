package banli.query.screen.summary;

/** 汉字数字。 Whole numbers in Chinese: 三, 十二, 二十; from 100 on in digits. */
final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    static String of(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        String ones = number % 10 == 0 && number > 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        if (number < 10) {
            return ones;
        }
        return (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十" + ones;
    }
}
