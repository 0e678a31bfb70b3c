/** 树。 The Merkle tree of RFC 6962: hashes, roots, inclusion, consistency. */
package banli.proof.tree;
