/** 逐日。 How each case stood day by day, found in one pass over the facts and kept: a year as it goes by, and two days compared. */
package banli.query.days;
