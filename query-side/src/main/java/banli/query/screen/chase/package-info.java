/** 催办记录。 Who was chased when by whom about what, and what came of it. */
package banli.query.screen.chase;
