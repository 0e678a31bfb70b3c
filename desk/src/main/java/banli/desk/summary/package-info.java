/** 工作总结。 The annual summary: read, written by several people, submitted, issued, printed. */
package banli.desk.summary;
