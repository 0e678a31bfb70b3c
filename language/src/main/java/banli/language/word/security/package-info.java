/** 安全记录的词。 Words of the security record. */
package banli.language.word.security;
