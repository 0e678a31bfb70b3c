/** 答复。 A reply drafted, countersigned, signed, issued and delivered; the dates of each round. */
package banli.command.act.reply;
