/** 页面。 Plain pages made by the server, in Chinese with an English switch; a class a page. */
package banli.desk.page;
