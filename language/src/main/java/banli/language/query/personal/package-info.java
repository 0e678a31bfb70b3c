/** 个人信息。 Details of people, who read them, and whose are withheld. */
package banli.language.query.personal;
