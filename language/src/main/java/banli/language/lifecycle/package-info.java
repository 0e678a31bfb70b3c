/** 生命周期。 The stages of a case and the one table of what moves it. */
package banli.language.lifecycle;
