/** 会议。 Questions about meetings and what they decided. */
package banli.language.query.meeting;
