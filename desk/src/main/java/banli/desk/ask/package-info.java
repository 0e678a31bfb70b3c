/** 经由总线提问与办理。 Questions and acts go out on the buses with who asks and in which office. */
package banli.desk.ask;
