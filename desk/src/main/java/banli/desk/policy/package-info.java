/** 规则与日历。 The policies and calendars on file, told in sentences. */
package banli.desk.policy;
