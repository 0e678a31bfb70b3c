/** 会议。 The words of meetings: their kinds, and what was decided at them. */
package banli.language.word.meeting;
