/** 启动的测量。 How soon the application answers. */
package banli.bench.start;
