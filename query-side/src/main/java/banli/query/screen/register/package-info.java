/** 台账。 The register: one row a case, found by any filter or by any two characters. */
package banli.query.screen.register;
