/** 核查线索。 What is worth a second look, read off the trail. */
package banli.query.screen.finding;
