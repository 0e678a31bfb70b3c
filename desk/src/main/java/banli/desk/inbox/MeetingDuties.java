package banli.desk.inbox;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.language.query.meeting.DecisionList;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.ListDecisions;
import banli.language.word.Office;
import java.util.List;
import org.springframework.stereotype.Component;

/** 会议决定的事项。 What meetings decided that the reader is to see to, until it is reported as done. */
@Component
class MeetingDuties {
    private final Buses buses;

    MeetingDuties(Buses buses) {
        this.buses = buses;
    }

    /** In the first office that reads cases; an administrator reads none and is given nothing to see to. */
    List<DecisionRow> of(Person caller) {
        return caller.offices().stream()
                .filter(held -> held.office() != Office.ADMIN)
                .findFirst()
                .flatMap(held ->
                        buses.maybe(new ListDecisions(caller.id(), true, 1, Filters.MOST), PageActs.meta(caller, held)))
                .map(DecisionList::decisions)
                .orElse(List.of());
    }
}
