package banli.desk.intake.sheet;

import java.text.Normalizer;

/** 数字的写法。 Numbers as registers write them: 5, ５, 五, 十六, 二十一, 二〇二一, 二零二一. */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** In narrow letters, with one kind of hyphen, without blanks inside. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63]", "-")
                .replaceAll("[\\s\\u00A0\\u200B-\\u200D\\u2060\\uFEFF\\u3000]+", "");
    }

    /** 案号的写法。 The bare number of a case: without 第 and 号, Chinese digits as figures; perhaps still no such number. */
    public static String caseNumber(String text) {
        String bare = narrow(text).replaceFirst("^第", "").replaceFirst("(号|案|号案)$", "");
        return bare.matches("[〇零一二三四五六七八九-]+") ? figures(bare) : bare;
    }

    private static String figures(String chinese) {
        return chinese.codePoints()
                .map(c -> c == '-' ? c : '0' + of(Character.toString(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A number of one to four digits in either dress; -1 for anything else. */
    static int of(String text) {
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        String chinese = text.replace('零', '〇')
                .replace('○', '〇')
                .replace('元', '一')
                .replace('两', '二')
                .replace("廿", "二十");
        if (chinese.matches("[〇一二三四五六七八九]{1,4}")) {
            int number = 0;
            for (char digit : chinese.toCharArray()) {
                number = number * 10 + DIGITS.indexOf(digit);
            }
            return number;
        }
        if (!chinese.matches("[一二三四五六七八九]?十[一二三四五六七八九]?")) {
            return -1;
        }
        int ten = chinese.indexOf('十');
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0));
        return tens * 10 + (ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1)));
    }
}
