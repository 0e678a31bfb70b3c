/** 搬迁。 Moves a ledger between PostgreSQL and Axon Server, fact by fact, and compares. */
package banli.standalone.move;
