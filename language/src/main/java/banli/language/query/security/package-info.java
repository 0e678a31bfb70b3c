/** 安全记录。 The security record. */
package banli.language.query.security;
