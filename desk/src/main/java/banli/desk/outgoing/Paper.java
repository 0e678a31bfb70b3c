package banli.desk.outgoing;

import banli.desk.docx.Values;
import banli.language.word.Text;
import java.time.LocalDate;

/**
 * 一份文书。 A paper that a case gives.
 *
 * @param id by which addresses name it within the case: {@code reply-1-2} is the second version of the first round
 * @param title what it is called in lists
 * @param number its document number, null for none
 * @param by who answers for it
 * @param day of the paper, null for none yet
 * @param draft why it is no finished paper, null for a finished one
 */
public record Paper(
        LetterKind kind, String id, Text title, String number, String by, LocalDate day, Text draft, Values values) {
    /** 正文。 Its words as they stand in it, empty for a paper of tables. */
    public String text() {
        return values.text(LetterField.TEXT.named());
    }

    /** 某字段。 What a field holds in it. */
    public String is(LetterField field) {
        return values.text(field.named());
    }

    /** 标题。 The title that stands in it. */
    public String heading() {
        return is(LetterField.TITLE);
    }

    /** 纸上的其他各项。 For printing: what stands above and below the text. */
    public String of(String field) {
        return values.text(field);
    }
}
