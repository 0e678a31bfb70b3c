/** 日历。 The calendars on record, so that a deadline's count can be told day by day. */
package banli.query.screen.calendar;
