/** 规则。 The policies and calendars on file, read from the facts that adopted them. */
package banli.query.screen.policy;
