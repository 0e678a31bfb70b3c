/** 动作各项的规矩。 What the parts of an act may hold. */
package banli.language.word.input;
