/** 签名的文书。 Signed notes, checkpoints and cosignatures as C2SP writes them, and the policy of whom to believe. */
package banli.proof.note;
