/** 首页。 What Banli is, what waits for the reader, how the office stands today, and what to do first in each office. */
package banli.desk.home;
