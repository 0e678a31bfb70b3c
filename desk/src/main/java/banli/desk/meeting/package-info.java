/** 会议。 Pages and answers of meetings and what they decided. */
package banli.desk.meeting;
