package banli.query.screen.calendar;

import banli.language.calendar.CalendarDocument;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.word.Text;
import banli.query.feed.Entry;
import banli.query.screen.Row;
import banli.query.screen.RowsByFact;
import banli.query.screen.Table;
import banli.wire.WireMapper;
import banli.wire.WireNames;
import java.util.List;
import org.springframework.stereotype.Component;

/** 日历的行。 One row a calendar adopted, in the order of the place's policy book; a document that can't be read stops the book here. */
@Component
class CalendarRows implements RowsByFact {
    static final Table TABLE = Table.keyed("calendar", 2, "place text", "sequence int8", "year int4", "document text");

    private static final String TYPE = WireNames.of(CalendarAdopted.class);

    @Override
    public String name() {
        return "calendars";
    }

    @Override
    public Text label() {
        return new Text("工作日历", "Working calendars");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean reads(Entry entry) {
        return TYPE.equals(entry.type());
    }

    @Override
    public List<Table> current() {
        return List.of(TABLE);
    }

    @Override
    public List<Row> rows(Entry entry, History history) {
        CalendarAdopted it = (CalendarAdopted) entry.fact();
        document(it.document()).days();
        return List.of(TABLE.row(it.place(), entry.sequence(), it.year(), it.document()));
    }

    static CalendarDocument document(String json) {
        return WireMapper.mapper().readValue(json, CalendarDocument.class);
    }
}
