package banli.command.policy;

import banli.language.policy.OfficeLists;
import java.time.LocalDate;

/**
 * 提议。 A document that was proposed and is neither adopted nor declined.
 *
 * @param year the calendar's, 0 for a policy, {@link #LISTS} for lists
 * @param from the policy's first day, null for a calendar
 * @param by who proposed it
 * @param lists null but for lists, which have no document
 */
record Proposal(
        int year, String version, String digest, String document, LocalDate from, String by, OfficeLists lists) {
    static final int LISTS = -1;
}
