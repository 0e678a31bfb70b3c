/** 定时。 How soon after its time the day's work is done, however many deadlines there are. */
package banli.bench.timers;
