/** 值的来历。 Since when a value of a case is as it is, by whom, and from which fact: read off the fold itself. */
package banli.query.screen.origin;
