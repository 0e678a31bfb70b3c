/** 命令行的提问。 The command line's questions: plain HTTP to the running application, answered as a table or as JSON. */
package banli.standalone.ask;
