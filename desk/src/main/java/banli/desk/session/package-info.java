/** 会话。 Who is logged in at any desk, since when and from where, in a table that all desks share; an ended session is over everywhere. */
package banli.desk.session;
