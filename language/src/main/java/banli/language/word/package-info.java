/** 词。 The words both sides speak: values, not things with behaviour; their labels are for people in both languages. */
package banli.language.word;
