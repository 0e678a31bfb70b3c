/** 接口令牌。 Tokens with which a person's own programs call the API: made, listed, ended, and checked at each request. */
package banli.desk.token;
