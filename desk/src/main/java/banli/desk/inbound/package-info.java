/** 来件。 Packages that came from others: kept as they came, shown, then accepted by the same acts as by hand, or refused. */
package banli.desk.inbound;
