/** 工作总结。 The annual summary as words with bound fields, and what stands at its head. */
package banli.language.word.summary;
