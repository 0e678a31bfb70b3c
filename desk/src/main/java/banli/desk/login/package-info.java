/** 登录与出入。 Who may come in: log-in by password, sessions, and which address is open to whom. */
package banli.desk.login;
