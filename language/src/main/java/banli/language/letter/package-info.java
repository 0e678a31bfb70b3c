/** 函件。 What exactly a signature stands for: a letter in one fixed form of bytes, and their digest. */
package banli.language.letter;
