/** 期限的词。 Words of what falls due and when. */
package banli.language.word.deadline;
