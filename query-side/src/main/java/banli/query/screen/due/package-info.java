/** 期限。 Open deadlines of all cases, earliest first. */
package banli.query.screen.due;
