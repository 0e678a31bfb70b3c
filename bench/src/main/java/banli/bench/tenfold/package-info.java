/** 十倍的案件。 Whether anything slows down when there are ten times the cases. */
package banli.bench.tenfold;
