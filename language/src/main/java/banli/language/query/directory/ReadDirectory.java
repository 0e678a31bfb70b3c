package banli.language.query.directory;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 通讯录。 Units, people with their offices, and proposers (names only). */
@MayAsk(cases = false)
public record ReadDirectory() implements Query<DirectoryView> {
    @Override
    public Class<DirectoryView> answer() {
        return DirectoryView.class;
    }
}
