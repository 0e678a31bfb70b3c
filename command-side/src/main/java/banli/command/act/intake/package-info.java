/** 收件。 How a case comes in: registered, routed, assigned, accepted, or objected to. */
package banli.command.act.intake;
