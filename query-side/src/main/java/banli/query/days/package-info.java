/** 逐日。 How the cases stood day by day: a year as it goes by, and two days compared. */
package banli.query.days;
