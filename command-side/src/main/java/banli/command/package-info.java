/** 办理端。 Where acts are decided and recorded; here is only what starts it as a process of its own. */
package banli.command;
