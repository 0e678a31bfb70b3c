/** 画面的词。 Words of screens and their rebuild. */
package banli.language.word.screens;
