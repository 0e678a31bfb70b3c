package banli.standalone.docs;

import banli.query.screen.figures.Figure;
import java.util.Locale;
import java.util.ResourceBundle;

/** 指标一览。 Every figure with its formula, printed from the enum that computes it. */
final class FiguresPage {
    private FiguresPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # 办理指标 · The figures

                由代码中的 `Figure` 生成；数与明细用同一判断。 Printed from `Figure` in the code; a number and its list use one predicate.

                | id | 指标 | figure | 单位 | unit | 算法 | formula |
                |---|---|---|---|---|---|---|
                """);
        for (Figure figure : Figure.values()) {
            page.append("| `")
                    .append(figure.name())
                    .append("` | ")
                    .append(figure.label().zh())
                    .append(" | ")
                    .append(figure.label().en())
                    .append(" | ")
                    .append(unit(figure, Locale.CHINESE))
                    .append(" | ")
                    .append(unit(figure, Locale.ENGLISH))
                    .append(" | ")
                    .append(figure.formula().zh())
                    .append(" | ")
                    .append(figure.formula().en())
                    .append(" |\n");
        }
        return page.toString();
    }

    /** The word that the pages use for it. */
    private static String unit(Figure figure, Locale language) {
        return ResourceBundle.getBundle("banli.desk.messages", language).getString("unit." + figure.unit());
    }
}
