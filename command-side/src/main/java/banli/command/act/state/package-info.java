/** 案件现状。 A case as its facts say so far, subject by subject: what every decision stands on. Pure. */
package banli.command.act.state;
