/** 页框。 What every page has: its frame and menu, its language and how values are said, its own address, and problems told as a page. */
package banli.desk.frame;
