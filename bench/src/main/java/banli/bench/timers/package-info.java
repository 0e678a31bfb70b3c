/** 到时的快慢。 How late what falls due is, over a million deadlines. */
package banli.bench.timers;
