/** 核查线索页。 What is worth a second look, list by list. */
package banli.desk.finding;
