/** 督查看板。 What is going on now: counts, lanes, lights, in-trays, and whom the cases wait for. */
package banli.query.screen.board;
