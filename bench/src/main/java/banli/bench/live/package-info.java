/** 实时的测量。 How soon open pages hear of what was recorded. */
package banli.bench.live;
