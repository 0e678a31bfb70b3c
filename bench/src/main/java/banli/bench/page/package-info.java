/** 页面的测量。 What a page costs: bytes over the wire, statements to the database. */
package banli.bench.page;
