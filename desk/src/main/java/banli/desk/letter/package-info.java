/** 拼函件。 A letter put together from what is on record of a case and from the answers to its items, and taken apart again. */
package banli.desk.letter;
