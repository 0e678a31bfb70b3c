package banli.language.query.directory;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 科室。 The office's sections, to choose from. */
@MayAsk(cases = false)
public record ListSections() implements Query<SectionsKnown> {
    @Override
    public Class<SectionsKnown> answer() {
        return SectionsKnown.class;
    }
}
