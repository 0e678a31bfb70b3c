/** 建议提案的词。 Words of a case: who raised it, what it asks, how it was answered. */
package banli.language.word.proposal;
