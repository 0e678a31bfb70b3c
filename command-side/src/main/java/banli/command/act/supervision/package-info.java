/** 督办。 Key supervision, chases, and reports heard. */
package banli.command.act.supervision;
