/** 过去。 Any screen as of any moment: the same folds fill tables of a schema of their own, and the same questions read them. */
package banli.query.past;
