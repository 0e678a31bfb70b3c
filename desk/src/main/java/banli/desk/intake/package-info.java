/** 导入。 Registers and lists of people that come as sheets: read, compared with what is on record, rehearsed row by row, and recorded by the same acts as by hand. */
package banli.desk.intake;
