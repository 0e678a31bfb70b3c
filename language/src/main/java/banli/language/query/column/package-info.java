/** 结果公示。 What anybody may read of the replies that were published: without a log-in, and nothing beyond what was published. */
package banli.language.query.column;
