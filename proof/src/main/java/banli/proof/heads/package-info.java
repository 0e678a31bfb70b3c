/** 各流的末端。 A tree over the last fact of every stream at one size of the log: what shows that nothing of a case was withheld. */
package banli.proof.heads;
