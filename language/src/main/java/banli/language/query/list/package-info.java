/** 跨案清单。 Chases, commitments and extensions over all cases. */
package banli.language.query.list;
