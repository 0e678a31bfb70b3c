/** 办理。 Acts on a case: a command, the state and the circumstances give facts, or a refusal with all its reasons. Pure; a folder a subject, each with its {@code Decide…}, on what {@link banli.command.act.state} holds. */
package banli.command.act;
