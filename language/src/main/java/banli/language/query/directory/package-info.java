/** 通讯录。 Units, people and names. */
package banli.language.query.directory;
