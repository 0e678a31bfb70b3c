/** 公开。 Whether a reply is public, and its text as published. */
package banli.command.act.disclosure;
