package banli.language.word.proposal;

import java.util.Locale;

/** 文号系列键。 A series of document numbers: mark, year and kind, such as 嘉民〔2021〕 replies. */
public record SeriesId(String mark, int year, SeriesKind kind) {
    /** What a mark of opinions ends with. */
    public static final String OF_OPINIONS = "会";

    /** The series of a mark as printed: that of opinions ends with 会, and a mark of another shape has one for all its letters. */
    public static SeriesId marked(String printed, int year, SeriesKind kind) {
        return kind == SeriesKind.OPINION && printed.endsWith(OF_OPINIONS)
                ? new SeriesId(printed.substring(0, printed.length() - 1), year, kind)
                : new SeriesId(printed, year, SeriesKind.REPLY);
    }

    /** The id of the series' stream. */
    public String stream() {
        return "series:" + mark + ":" + year + ":" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** A number of this series as printed: 嘉民〔2021〕12号; opinions have 会 after the mark. */
    public String printed(int number) {
        return new DocumentNumber(mark + (kind == SeriesKind.OPINION ? OF_OPINIONS : ""), year, number).toString();
    }
}
