/** Axon 外壳。 The thin shells between Axon and the pure decisions: aggregates, their circumstances, and refusals. */
package banli.command.axon;
