/** 交换。 Cases as packages for other systems: the letter, the documents, and the data by a published schema. */
package banli.desk.exchange;
