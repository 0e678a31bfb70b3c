/** 联系沟通。 The three duties of contact, and what proposers say of them. */
package banli.command.act.contact;
