/** 谁在问。 Every question is answered to those only who may ask it, proved by the ledger's own facts. */
package banli.query.ask;
