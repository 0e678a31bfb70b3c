/** 第二验证方式。 Passkeys, codes of an app and recovery codes: enrolled, shown at the log-in and before solemn acts. */
package banli.desk.factor;
