package banli.language.query.list;

import banli.language.query.Query;

/** 延期清单。 Extensions asked for: those that wait (the earliest asked first) or those answered (the last first), of a section or all. */
public record ListExtensions(String section, boolean waiting, int page, int size) implements Query<ExtensionList> {
    @Override
    public Class<ExtensionList> answer() {
        return ExtensionList.class;
    }
}
