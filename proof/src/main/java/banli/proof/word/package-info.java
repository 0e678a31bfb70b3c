/** 用词。 Sentences in both languages, and texts read strictly. */
package banli.proof.word;
