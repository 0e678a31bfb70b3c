package banli.desk.outgoing;

import banli.language.word.proposal.Attachment;
import java.time.LocalDate;

/**
 * 卷内一件。 One paper in a case's file: a made one, an attached document, or words.
 *
 * @param by who answers for it, null for nobody on record
 * @param number its document number, null for none
 * @param paper null for another kind, as are {@code document} and {@code text}
 */
public record Filed(
        FilePart part,
        String title,
        String by,
        String number,
        LocalDate day,
        Paper paper,
        Attachment document,
        String text) {
    static Filed of(FilePart part, Paper paper) {
        return new Filed(
                part,
                paper.kind() != LetterKind.SIGNING && paper.draft() == null
                        ? paper.heading()
                        : paper.heading() + "（" + paper.title().zh() + "）",
                paper.by(),
                paper.number(),
                paper.day(),
                paper,
                null,
                null);
    }

    static Filed of(FilePart part, Attachment document, LocalDate day) {
        return new Filed(part, document.name(), null, null, day, null, document, null);
    }

    static Filed of(FilePart part, String title, String by, LocalDate day, String text) {
        return new Filed(part, title, by, null, day, null, null, text);
    }
}
