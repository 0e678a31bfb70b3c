/** 答复。 Questions the command side answers from the facts, not from screens: who logs in, what is open, what would move, personal details. */
package banli.command.axon.answer;
