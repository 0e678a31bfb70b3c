/** 会议。 Meetings: what is on record of each, and what is decided on acts about them. */
package banli.command.meeting;
