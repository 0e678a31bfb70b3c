package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.word.Actor;

/**
 * 在案的一件事实。 One fact of the case as it reads now, with who recorded it.
 *
 * @param fact the fact; where it was corrected, its corrected value
 * @param by who did the act; duties are kept apart by it
 * @param eventId the event's id in the store, null where it is not known
 */
public record Entry(CaseEvent fact, Actor by, String eventId) {}
