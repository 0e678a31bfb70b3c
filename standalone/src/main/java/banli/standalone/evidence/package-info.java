/** 证据。 A case with its proofs, taken out of the ledger for somebody who must not need to believe us. */
package banli.standalone.evidence;
