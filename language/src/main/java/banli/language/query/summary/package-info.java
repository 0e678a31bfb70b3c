/** 工作总结。 Questions about the annual summary. */
package banli.language.query.summary;
