/** 口令登录。 Logging in by password and code: checked in turn, slower with every failure, and refused with a reason. */
package banli.desk.login.password;
