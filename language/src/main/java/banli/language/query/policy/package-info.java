/** 规则。 The rulebook, and the policies and calendars on file. */
package banli.language.query.policy;
