/** 台账。 Cases found, a row each. */
package banli.language.query.register;
