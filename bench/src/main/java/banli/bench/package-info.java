/** 测量。 What is measured, always beside a peer run the same way in the same run, and with an oracle that the answer is right. */
package banli.bench;
