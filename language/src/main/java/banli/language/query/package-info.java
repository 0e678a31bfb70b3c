/** 提问与答复。 What readers ask, one record a question, and the answers, which are also the rows and the JSON; a room a subject. */
package banli.language.query;
