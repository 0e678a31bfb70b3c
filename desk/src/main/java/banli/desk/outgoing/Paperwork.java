package banli.desk.outgoing;

import banli.desk.docx.Values;
import java.util.Map;
import java.util.stream.Stream;

/** 填写。 Values by the fields of letters. */
final class Paperwork {
    private final Values values;

    Paperwork() {
        this(new Values());
    }

    Paperwork(Values values) {
        this.values = values;
    }

    Paperwork put(LetterField field, String words) {
        if (field == LetterField.TEXT) {
            values.prose(field.named(), words);
        } else {
            values.text(field.named(), words);
        }
        return this;
    }

    Paperwork list(LetterField list, Stream<Map<LetterField, String>> entries) {
        values.list(list.named(), entries.map(LetterField::entry).toList());
        return this;
    }

    Paperwork picture(byte[] png) {
        if (png != null) {
            values.picture(LetterField.CODE.named(), png);
        }
        return this;
    }

    Values values() {
        return values;
    }
}
