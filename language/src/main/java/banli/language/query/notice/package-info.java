/** 提醒。 Questions about what is new for one person. */
package banli.language.query.notice;
