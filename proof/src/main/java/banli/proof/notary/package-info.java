/** 公证。 The part that alone signs checkpoints, and never two that contradict each other. */
package banli.proof.notary;
