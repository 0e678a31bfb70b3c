package banli.language.query.list;

import banli.language.query.Query;

/** 催办记录。 Chases, the last first; every filter is optional (null): section, handler chased, answered or not. */
public record ListChases(String section, String handler, Boolean answered, int page, int size)
        implements Query<ChaseList> {
    @Override
    public Class<ChaseList> answer() {
        return ChaseList.class;
    }
}
