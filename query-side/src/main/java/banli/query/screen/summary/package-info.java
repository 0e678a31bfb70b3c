/** 年度总结。 Section one of the annual summary: the office's wording is a file, its numbers and titles are bound to facts. */
package banli.query.screen.summary;
