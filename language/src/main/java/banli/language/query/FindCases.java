package banli.language.query;

import banli.language.lifecycle.Stage;
import banli.language.word.CaseKind;
import banli.language.word.Light;
import banli.language.word.UnitRole;

/** 查找案件。 Which cases fit: every filter is optional (null); {@code q} is any text of at least two characters in number, title, items, replies or names; {@code sort} a column of {@link CaseRow}, {@code -} before it for descending; pages count from 1, sizes to 1,000. */
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
        int size) implements Query<CaseList> {
    @Override
    public Class<CaseList> answer() {
        return CaseList.class;
    }
}
