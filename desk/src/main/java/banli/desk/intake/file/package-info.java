/** 读文件。 Reads what people send, a workbook, separated text or what they pasted, into rows of cells; runs nothing that stands in it. */
package banli.desk.intake.file;
