/** 通查与封存。 The ledger compared with its log, and what sealing costs those who act. */
package banli.bench.audit;
