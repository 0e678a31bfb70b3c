/** 导出。 What a page's table shows, as .xlsx and .csv: all its pages, in the shown order, with filter, time, fact number and user. */
package banli.desk.export;
