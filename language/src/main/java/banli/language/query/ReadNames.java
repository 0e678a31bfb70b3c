package banli.language.query;

import java.util.List;

/** 查名称。 The names of these ids, whatever they are ids of. */
@MayAsk(cases = false)
public record ReadNames(List<String> ids) implements Query<KnownNames> {
    @Override
    public Class<KnownNames> answer() {
        return KnownNames.class;
    }
}
