/** 办理端。 Acts are decided and recorded; here is its process. */
package banli.command;
