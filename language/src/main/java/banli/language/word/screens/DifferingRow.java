package banli.language.word.screens;

import banli.language.word.Labelled;
import banli.language.word.Text;

/**
 * 不同的一行。 A row that is not the same, live and rebuilt; never its content.
 *
 * @param key the values of its key, joined by a slash
 * @param column the first column that differs; null when only one side holds the row
 */
public record DifferingRow(String table, String key, Differs differs, String column) {
    /** 怎样不同。 How it differs. */
    public enum Differs implements Labelled {
        /** Both hold it. */
        CHANGED("内容不同", "differs"),
        /** Only the live table holds it. */
        ONLY_LIVE("只在实时画面", "only on the live screen"),
        /** Only the rebuilt table holds it. */
        ONLY_REBUILT("只在重建结果", "only in what was rebuilt");

        private final Text label;

        Differs(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
