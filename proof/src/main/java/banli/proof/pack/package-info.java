/** 证据包。 A pack of evidence: facts, their proofs and what they attach, in one file; and what checks it. */
package banli.proof.pack;
