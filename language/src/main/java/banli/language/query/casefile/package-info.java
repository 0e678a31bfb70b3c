/** 案卷。 One case: its file, part by part, and where a value came from. */
package banli.language.query.casefile;
