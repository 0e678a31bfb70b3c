/** 叶子。 A fact as the log holds it. */
package banli.proof.leaf;
