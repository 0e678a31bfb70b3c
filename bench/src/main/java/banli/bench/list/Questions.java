package banli.bench.list;

import banli.language.lifecycle.Stage;
import banli.language.query.register.FindCases;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.util.LinkedHashMap;
import java.util.Map;

/** 提问。 What people ask of the register all day. */
final class Questions {
    private Questions() {}

    static Map<String, FindCases> all(int year) {
        Map<String, FindCases> all = new LinkedHashMap<>();
        all.put("不筛选 everything", of(null, null, null, null, null, null, null, 1));
        all.put("第10页 page 10", of(null, null, null, null, null, null, null, 10));
        all.put("年份 year", ofYear(year));
        all.put("科室 section", ofSection());
        all.put("承办人、在办 handler, in handling", of(null, null, "section2", Stage.IN_HANDLING, null, null, null, 1));
        all.put("超期 red", of(null, null, null, null, Light.RED, null, null, 1));
        all.put("临期 yellow", of(null, null, null, null, Light.YELLOW, null, null, 1));
        all.put("科室、在办、按期限 section, green, by due day", of(null, "yanglao", null, null, Light.GREEN, null, "dueOn", 1));
        all.put("检索“助餐” search", of(null, null, null, null, null, "助餐", null, 1));
        all.put("检索“安亭 床位” search two words", of(null, null, null, null, null, "安亭 床位", null, 1));
        all.put("看板临期 board: due soon", board("due-soon", null));
        all.put("看板办中 board: during", board("lane-during", null));
        all.put("卡在科室 waits for a section", board(null, "SECTION"));
        return all;
    }

    static FindCases ofYear(int year) {
        return of(year, null, null, null, null, null, null, 1);
    }

    static FindCases ofSection() {
        return of(null, "yanglao", null, null, null, null, null, 1);
    }

    private static FindCases of(
            Integer year, String section, String handler, Stage stage, Light light, String q, String sort, int page) {
        return new FindCases(
                null, year, null, null, section, handler, stage, light, null, null, q, sort, page, 50, null, null);
    }

    private static FindCases board(String board, String waitsFor) {
        CaseKind anyKind = null;
        UnitRole anyRole = null;
        return new FindCases(
                null, null, anyKind, anyRole, null, null, null, null, null, null, null, null, 1, 50, board, waitsFor);
    }
}
