/** 对照：Pekko。 A peer: Pekko Persistence as it comes, its journal in PostgreSQL. */
package banli.bench.pekko;
