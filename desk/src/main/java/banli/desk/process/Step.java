package banli.desk.process;

import banli.language.query.trail.StoredFact;
import banli.language.word.Actor;
import banli.language.word.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 一步。 One fact of a case as an event: who did it, when, and what it is about. Whom an older register names is who did it; who typed it
 * is told apart.
 */
record Step(String caseId, StoredFact fact) {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** Who did it. */
    Actor by() {
        return fact.told() == null ? fact.by() : fact.told();
    }

    /**
     * The day on which it happened, by its beginning; when it was recorded where no day is told, or where that is asked for. As the
     * clock of the office showed it: whoever reads the date alone reads that day.
     */
    String time(boolean recorded) {
        return shown(at(recorded));
    }

    /** A moment as the clock of the office showed it. */
    static String shown(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(HERE));
    }

    private Instant at(boolean recorded) {
        if (!recorded && fact.payload().get("happenedOn") instanceof String day) {
            try {
                return LocalDate.parse(day).atStartOfDay(HERE).toInstant();
            } catch (DateTimeParseException none) {
                return fact.recordedAt();
            }
        }
        return fact.recordedAt();
    }

    /** What it is about. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        links.add(new Link(Thing.ofCase(caseId), "case"));
        Actor by = by();
        if (by.office() != null && by.office() != Office.SYSTEM) {
            String type = by.office() == Office.PROPOSER ? Thing.PROPOSER : Thing.PERSON;
            links.add(new Link(
                    new Thing(type, by.person(), by.name()), by.office().name()));
            if (by.unit() != null) {
                links.add(new Link(new Thing(Thing.SECTION, by.unit(), null), "section"));
            }
        }
        if (fact.told() != null) {
            links.add(new Link(
                    new Thing(Thing.PERSON, fact.by().person(), fact.by().name()), "entered by"));
        }
        Map<String, Object> payload = fact.payload();
        proposer(payload.get("leadProposer"), "lead proposer", links);
        proposer(payload.get("proposer"), "proposer", links);
        each(payload.get("coSigners"), "co-signer", links);
        each(payload.get("proposersMet"), "met", links);
        if (payload.get("meeting") instanceof String meeting) {
            links.add(new Link(new Thing(Thing.MEETING, meeting, null), "discussed at"));
        }
        return links;
    }

    private static void each(Object several, String qualifier, List<Link> links) {
        if (several instanceof List<?> list) {
            list.forEach(one -> proposer(one, qualifier, links));
        }
    }

    private static void proposer(Object named, String qualifier, List<Link> links) {
        if (named instanceof String id) {
            links.add(new Link(new Thing(Thing.PROPOSER, id, null), qualifier));
        } else if (named instanceof Map<?, ?> signatory && signatory.get("proposer") instanceof String id) {
            Object name = signatory.get("name");
            links.add(new Link(new Thing(Thing.PROPOSER, id, name instanceof String said ? said : null), qualifier));
        }
    }

    /** 关系。 What an event is about, and as what. */
    record Link(Thing thing, String qualifier) {}
}
