package banli.query.screen.directory;

import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ListSections;
import banli.language.query.directory.ReadNames;
import banli.language.query.directory.SectionsKnown;
import banli.language.query.directory.SectionsKnown.Section;
import banli.language.word.UnitKind;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 名称的答复。 Answers {@link ReadNames} and {@link ListSections}. */
@Component
class NamesScreen {
    private final Names names;
    private final JdbcClient database;
    private final ScreensPosition position;

    NamesScreen(Names names, JdbcClient database, ScreensPosition position) {
        this.names = names;
        this.database = database;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    KnownNames on(ReadNames asked) {
        return names.of(asked.ids()).known();
    }

    @QueryHandler
    @OneMoment
    SectionsKnown on(ListSections asked) {
        return new SectionsKnown(
                position.now(),
                database.sql("select unit, coalesce(name, unit) from unit u where kind = ? and not exists (select"
                                + " from merged_section m where m.unit = u.unit and not exists (select from"
                                + " register r where r.section = u.unit)) order by unit")
                        .param(UnitKind.SECTION.name())
                        .query((row, _) -> new Section(row.getString(1), row.getString(2)))
                        .list());
    }
}
