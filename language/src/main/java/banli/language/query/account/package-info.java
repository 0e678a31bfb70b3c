/** 登录与第二验证。 Logging in, second factors, and the offices a person holds. */
package banli.language.query.account;
