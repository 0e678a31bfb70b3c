/** 单位、人员、提出人。 Decisions on units, people with their offices, and proposers. Pure: neither Spring nor Axon. */
package banli.command.directory;
