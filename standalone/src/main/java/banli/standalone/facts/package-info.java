/** 存储的事实。 Facts as either store holds them, read and written in order, for moving house and for backups. */
package banli.standalone.facts;
