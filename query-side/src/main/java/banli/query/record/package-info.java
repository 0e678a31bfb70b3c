/** 安全记录的查阅与核对。 The security record as auditors read it, and whether it is still what was sealed. */
package banli.query.record;
