package banli.language.query.directory;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import java.util.List;

/** 查名称。 The names of these ids, whatever they are ids of. */
@MayAsk(cases = false)
public record ReadNames(List<String> ids) implements Query<KnownNames> {
    @Override
    public Class<KnownNames> answer() {
        return KnownNames.class;
    }
}
