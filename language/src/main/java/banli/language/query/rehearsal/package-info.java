/** 预演。 What is open to an actor before anything is done, and what a form may offer. */
package banli.language.query.rehearsal;
