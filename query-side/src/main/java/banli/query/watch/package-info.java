/** 看得见里面。 What the query side tells of the office's work and of its own: cases, deadlines and figures as gauges, and how far the screens are. */
package banli.query.watch;
