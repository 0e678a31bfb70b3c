/** 版本。 What the rows of a case have been, fact by fact and day by day: any moment is then looked up, and nothing folded for it. */
package banli.query.screen.version;
