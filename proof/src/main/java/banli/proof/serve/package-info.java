/** 应答。 What those who sign share: a small HTTP server that trusts nobody, who asks it, and the body of C2SP's tlog-witness. */
package banli.proof.serve;
