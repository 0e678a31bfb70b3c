/** 保险库。 Personal keys, encryption of personal values, the HMAC of commands, passwords, second factors, and the log of personal reads. */
package banli.command.vault;
