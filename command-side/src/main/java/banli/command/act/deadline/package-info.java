/** 期限。 What runs, what was extended, what fell due, and counting anew when a policy or calendar changes. */
package banli.command.act.deadline;
