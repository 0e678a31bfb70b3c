/** 一案的测量。 How soon a case of a hundred facts is read and folded, alone and among many. */
package banli.bench.onecase;
