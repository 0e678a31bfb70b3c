/** 往外去的。 What goes out and comes in: the public column, papers, exports, sheets, and the pages about them, at 20,000 cases. */
package banli.bench.outward;
