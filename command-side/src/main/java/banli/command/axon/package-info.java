/** Axon 外壳。 The thin shells between Axon and the pure decisions: aggregates, circumstances, refusals, and queries about the directory. */
package banli.command.axon;
