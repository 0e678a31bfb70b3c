package banli.language.query.trail;

/**
 * 证据。 Facts as stored and their proofs.
 *
 * @param sealed how many facts the checkpoint covers; -1 where no log is kept
 * @param wanted how many it must cover
 * @param pack a pack of these facts, null while the checkpoint does not cover them
 */
public record Evidence(long sealed, long wanted, byte[] pack) {}
