/** 期限与催办的页面。 Deadlines: the calendar, the list, how each was counted, extensions, chases, and what would move if. */
package banli.desk.deadline;
