/** 自动后续。 What follows of itself: one automation a class, {@code When…Then…}; each acts once for a fact, and never in a replay. */
package banli.command.reaction;
