/** 延期。 Extensions asked for, over all cases. */
package banli.query.screen.extension;
