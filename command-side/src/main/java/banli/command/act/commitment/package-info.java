/** 承诺事项。 Promises, their progress, and what became of them. */
package banli.command.act.commitment;
