/** 备份与恢复。 A backup is a backup only once it was restored: it is written, read back into a scratch store, and compared. */
package banli.standalone.backup;
