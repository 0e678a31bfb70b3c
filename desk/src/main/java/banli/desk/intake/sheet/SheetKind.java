package banli.desk.intake.sheet;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Arrays;
import java.util.List;

/** 表的种类。 What a sheet lists. */
public enum SheetKind implements Labelled {
    /** 案件台账 — cases. */
    CASES("案件台账", "cases"),
    /** 代表委员名单 — deputies and members. */
    PEOPLE("代表、委员名单", "deputies and members");

    private final Text label;

    SheetKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 可读的各项。 What can be read from such a sheet, in order. */
    public List<Field> fields() {
        return Arrays.stream(Field.values())
                .filter(field -> field.kind() == this)
                .toList();
    }

    /** 可整表填写的。 What can be said once for all rows. */
    public List<Field> forAll() {
        return fields().stream().filter(Field::isForAll).toList();
    }
}
