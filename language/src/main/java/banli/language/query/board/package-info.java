/** 看板与按日的一眼。 The board, and how days differ. */
package banli.language.query.board;
