/** 附件。 Documents that come with cases: kept by their sha-256 in a folder beside the ledger; the fact carries name, type, size and digest. */
package banli.desk.attach;
