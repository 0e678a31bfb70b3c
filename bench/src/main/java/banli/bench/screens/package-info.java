/** 画面的测量。 How fast the screens are read, live and anew, beside a stock processor. */
package banli.bench.screens;
