package banli.language.query.list;

import banli.language.query.Query;

/** 发件清单。 Letters in one state on their way into the referring office's system, of a section or all: what is to go the earliest first, else the latest first. */
public record ListOutbox(OutboxState state, String section, int page, int size) implements Query<Outbox> {
    @Override
    public Class<Outbox> answer() {
        return Outbox.class;
    }
}
