/** 工作日历。 Which days are working days, by the State Council's yearly notices; pure, the data come from files. */
package banli.language.calendar;
