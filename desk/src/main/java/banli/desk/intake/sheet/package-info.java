/** 读台账。 What the rows of a register or of a list of people mean: columns by their headings, days, numbers and names in every dress, acts out of rows. */
package banli.desk.intake.sheet;
