package banli.language.query;

/** 通讯录。 Units, people with their offices, and proposers (names only). */
@MayAsk(cases = false)
public record ReadDirectory() implements Query<DirectoryView> {
    @Override
    public Class<DirectoryView> answer() {
        return DirectoryView.class;
    }
}
