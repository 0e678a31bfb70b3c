/** 办理的快慢。 How many acts a second are recorded, beside a bare aggregate on Axon's own JDBC store. */
package banli.bench.commands;
