/** 常用视图。 Filters of the register that a person keeps under a name, at the desk, on whatever machine. */
package banli.desk.view;
