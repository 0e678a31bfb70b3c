/** 表单的样子。 What a page shows of a form: its parts, each with its widget and choices. */
package banli.desk.act.sheet;
