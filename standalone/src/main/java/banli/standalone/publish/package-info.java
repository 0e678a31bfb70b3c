/** 写出公示栏。 The public column as files in a folder. */
package banli.standalone.publish;
