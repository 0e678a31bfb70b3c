/** 看得见里面。 What every process tells of itself, whatever side it is: its processors, the questions it answers, what it waits for, and traces. */
package banli.wire.watch;
