package banli.language.word.proposal;

import java.util.Locale;

/** 文号系列键。 A series of document numbers: mark, year and kind, such as 嘉民〔2021〕 replies. */
public record SeriesId(String mark, int year, SeriesKind kind) {
    /** The id of the series' stream. */
    public String stream() {
        return "series:" + mark + ":" + year + ":" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** A number of this series as printed: 嘉民〔2021〕12号; opinions have 会 after the mark. */
    public String printed(int number) {
        return mark + (kind == SeriesKind.OPINION ? "会" : "") + "〔" + year + "〕" + number + "号";
    }
}
