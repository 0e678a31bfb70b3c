package banli.desk.told;

import banli.desk.ask.Buses;
import banli.desk.ask.DeskAddress;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.query.account.HeldOffice;
import banli.language.query.account.ReadOffices;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.ListDecisions;
import banli.language.word.Office;
import banli.language.word.deadline.DeadlineKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * 期限日历。 The open deadlines of a person as a calendar, behind a private address. It says the number of the case or meeting, what falls due
 * and when: nobody's name and no title.
 */
@Component
@ConditionalOnProperty("banli.database.url")
class PrivateCalendars {
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 1_000;

    private final WishesTable wishes;
    private final Buses buses;
    private final DeskAddress desk;
    private final SecureRandom random = new SecureRandom();

    PrivateCalendars(WishesTable wishes, Buses buses, DeskAddress desk) {
        this.wishes = wishes;
        this.buses = buses;
        this.desk = desk;
    }

    /** A new secret part of the address; any earlier one opens nothing from now on. */
    String renew(Person person) {
        byte[] drawn = new byte[SECRET_BYTES];
        random.nextBytes(drawn);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        wishes.calendar(person.id(), digest(secret));
        return secret;
    }

    void end(Person person) {
        wishes.calendar(person.id(), null);
    }

    /** The calendar behind that secret; empty for none, and for whoever is no longer of the office. */
    Optional<byte[]> of(String secret) {
        return wishes.ofCalendar(digest(secret))
                .map(person -> buses.ask(new ReadOffices(person), Map.of()))
                .filter(answer -> answer.accepted())
                .map(Person::of)
                .map(person -> written(due(person), decided(person)));
    }

    private Set<DueRow> due(Person person) {
        Set<DueRow> due = new LinkedHashSet<>();
        for (HeldOffice held : person.offices()) {
            if (held.onBehalfOf() != null) {
                continue;
            }
            if (held.office() == Office.SECTION) {
                due.addAll(list(person, held, person.id(), null));
            } else if (held.office() == Office.REGISTRY) {
                due.addAll(list(person, held, null, DeadlineKind.FEEDBACK));
                due.addAll(list(person, held, null, DeadlineKind.PUBLICATION));
            }
        }
        return due;
    }

    /** What meetings decided that they see to, in the first office that reads cases. */
    private List<DecisionRow> decided(Person person) {
        return person.offices().stream()
                .filter(held -> held.onBehalfOf() == null && held.office() != Office.ADMIN)
                .findFirst()
                .map(held -> buses.ask(new ListDecisions(person.id(), true, 1, MOST), PageActs.meta(person, held))
                        .decisions())
                .orElse(List.of());
    }

    private List<DueRow> list(Person person, HeldOffice held, String handler, DeadlineKind kind) {
        return buses.ask(new ListDue(null, handler, kind, null, null, null, 1, MOST), PageActs.meta(person, held))
                .due();
    }

    private byte[] written(Set<DueRow> due, List<DecisionRow> decided) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//banli//deadlines//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (DueRow row : due) {
            calendar.add(event(
                    row.dueOn(),
                    row.number() + " " + row.kind().label().zh() + "到期 · "
                            + row.kind().label().en() + " due",
                    row.caseId() + "/" + row.kind() + "/" + row.commitment() + "/" + row.about(),
                    "/cases/" + row.caseId()));
        }
        for (DecisionRow row : decided) {
            String number = row.meeting() + " (" + row.decision() + ")";
            calendar.add(event(
                    row.dueOn(),
                    "会议决定事项到期 · decision of a meeting due " + number,
                    "meeting/" + number,
                    "/meetings/" + UriUtils.encodePathSegment(row.meeting(), StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private VEvent event(LocalDate on, String says, String what, String page) {
        VEvent event = new VEvent(on, says);
        event.add(new Uid(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@banli"));
        desk.set().ifPresent(address -> event.add(new Url(URI.create(address + page))));
        return event;
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
