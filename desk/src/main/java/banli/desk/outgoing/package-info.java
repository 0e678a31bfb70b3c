/** 发文。 Letters and papers of a case as Word files: what stands in each, from what is on record, and the templates that they are filled into. */
package banli.desk.outgoing;
