/** 工作总结。 What is decided about the annual summary of a year. */
package banli.command.summary;
