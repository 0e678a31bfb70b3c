/**
 * 案卷。 Everything about a case as its facts say: the one fold over a case's facts, made of a slice a subject. The
 * register, the deadlines, the commitments and the tallies are read off its view, so no two screens can disagree.
 */
package banli.query.screen.casefile;
