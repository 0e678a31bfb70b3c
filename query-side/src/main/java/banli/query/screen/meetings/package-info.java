/** 会议。 Meetings, what they decided, and what came of it. */
package banli.query.screen.meetings;
