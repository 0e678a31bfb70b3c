/** 见证。 Those who remember what a log showed them, and sign only what adds to it: over HTTP, by file, or on paper. */
package banli.proof.witness;
