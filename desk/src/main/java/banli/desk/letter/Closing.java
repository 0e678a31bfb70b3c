package banli.desk.letter;

import banli.language.query.register.CaseRow;
import java.util.List;
import java.util.regex.Pattern;

/** 结尾。 Thanks, and whom to ask: who handles the case, and the first of the office's public numbers that is a telephone's. */
final class Closing {
    private static final Pattern TELEPHONE = Pattern.compile("[+\\d][\\d ()（）转-]{4,}");

    private Closing() {}

    /** Empty where none of the numbers is a telephone's. */
    static String telephone(List<String> publicNumbers) {
        return publicNumbers.stream()
                .filter(number -> TELEPHONE.matcher(number).matches())
                .findFirst()
                .orElse("");
    }

    static String text(CaseRow row, String you, List<String> publicNumbers) {
        String section = row.sectionName() == null ? "" : "（" + row.sectionName() + "）";
        String who = row.handlerName() == null ? "" : "，联系人：" + row.handlerName() + section;
        String telephone = telephone(publicNumbers);
        String asked = telephone.isEmpty() ? who : who + "，联系电话：" + telephone;
        return "　　感谢" + you + "对我们工作的关心和支持。" + (asked.isEmpty() ? "" : "\n　　" + asked.substring(1));
    }
}
