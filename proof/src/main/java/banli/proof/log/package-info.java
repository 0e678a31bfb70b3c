/** 日志。 The log as files: tiles, bundles of entries, and proofs that travel without it. */
package banli.proof.log;
