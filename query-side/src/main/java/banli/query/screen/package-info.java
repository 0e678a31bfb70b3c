/** 屏幕。 What a screen is: how it reads facts and how its rows are kept. A folder a reader's question. */
package banli.query.screen;
