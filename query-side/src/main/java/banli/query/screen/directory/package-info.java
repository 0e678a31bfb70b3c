/** 通讯录。 Units, people, offices, proposers, policies and the ledger itself, as the screens know them; and names by id. */
package banli.query.screen.directory;
