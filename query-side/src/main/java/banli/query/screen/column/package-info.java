/** 结果公示。 What the public reads of the replies that were published. */
package banli.query.screen.column;
