package banli.desk.outgoing;

import banli.language.word.Text;
import java.time.Instant;

/**
 * 模板的一版。 A version of the template for a kind of letter.
 *
 * @param version from 1; 0 for the one that comes with the product, before there was any other
 * @param name of the file, null for a return to the one that comes with the product
 * @param person who kept it, null for version 0
 */
public record TemplateVersion(LetterKind kind, int version, String name, String person, Instant keptAt) {
    static TemplateVersion shipped(LetterKind kind) {
        return new TemplateVersion(kind, 0, null, null, null);
    }

    /** 是否自带。 Whether it is the one that comes with the product. */
    public boolean shipped() {
        return name == null;
    }

    /** 说法。 What a letter made by it says. */
    public Text said() {
        return shipped()
                ? new Text("自带模板", "the template that comes with the product")
                : new Text("本单位模板第 " + version + " 版", "the office's template, version " + version);
    }
}
