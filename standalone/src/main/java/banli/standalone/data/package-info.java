/** 数据文件夹与数据库。 The folder a ledger lives in: its lock, its secrets, its database. */
package banli.standalone.data;
