/** 提醒。 Whom a fact is told to, and what is new for one person. */
package banli.query.screen.notice;
