package banli.language.query;

import banli.language.lifecycle.Stage;
import banli.language.word.CaseKind;
import banli.language.word.Light;
import banli.language.word.UnitRole;

/** 查找案件。 Which cases fit: every filter is optional (null); {@code q} is any text of at least two characters in number, title, items, replies or names; {@code sort} a column of {@link CaseRow}, {@code -} before it for descending; pages count from 1, sizes to 1,000; {@code board} the id of a count or lane of the {@link Board}, {@code waitsFor} an office or the person whom the case waits for, or {@code OFFICE/what} with the Chinese words for what it waits for. */
public record FindCases(
        String number,
        Integer year,
        CaseKind kind,
        UnitRole role,
        String section,
        String handler,
        Stage stage,
        Light light,
        String subject,
        Boolean keySupervised,
        String q,
        String sort,
        int page,
        int size,
        String board,
        String waitsFor)
        implements Query<CaseList> {
    /** 不按看板筛选。 Without the filters that come from the board. */
    public FindCases(
            String number,
            Integer year,
            CaseKind kind,
            UnitRole role,
            String section,
            String handler,
            Stage stage,
            Light light,
            String subject,
            Boolean keySupervised,
            String q,
            String sort,
            int page,
            int size) {
        this(
                number,
                year,
                kind,
                role,
                section,
                handler,
                stage,
                light,
                subject,
                keySupervised,
                q,
                sort,
                page,
                size,
                null,
                null);
    }

    @Override
    public Class<CaseList> answer() {
        return CaseList.class;
    }
}
