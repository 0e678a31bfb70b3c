package banli.command.axon.store;

/** A fact of the tests. */
record Happened(String what) {}
