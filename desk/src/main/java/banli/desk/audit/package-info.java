/** 安全记录页。 The security record as auditors read it. */
package banli.desk.audit;
