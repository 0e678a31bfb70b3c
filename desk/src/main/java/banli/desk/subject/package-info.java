/** 个人信息。 Pages on what is kept of a person: reading it for a case, who read it, restricting and erasing it. */
package banli.desk.subject;
