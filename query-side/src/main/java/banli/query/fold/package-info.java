/** 折叠。 Facts are folded into views: pure, total, without clock, database or framework. */
package banli.query.fold;
