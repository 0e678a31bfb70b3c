package banli.command.policy;

import java.time.LocalDate;

/**
 * 提议。 A document that was proposed and is neither adopted nor declined.
 *
 * @param year the calendar's, 0 for a policy
 * @param from the policy's first day, null for a calendar
 * @param by who proposed it
 */
record Proposal(int year, String version, String digest, String document, LocalDate from, String by) {}
