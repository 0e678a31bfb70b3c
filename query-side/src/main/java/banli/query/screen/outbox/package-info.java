/** 发件。 Letters on their way into the referring office's system, over all cases. */
package banli.query.screen.outbox;
