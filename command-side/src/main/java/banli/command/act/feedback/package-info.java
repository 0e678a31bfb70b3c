/** 征询反馈。 Forms asked for, recorded and, when not satisfied, examined. */
package banli.command.act.feedback;
