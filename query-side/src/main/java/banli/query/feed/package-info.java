/** 事实流。 Facts as they are stored, in order, raw bytes; and how they are decoded. */
package banli.query.feed;
