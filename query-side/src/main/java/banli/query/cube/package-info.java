/** 日立方。 Every figure at the end of any past day, by both clocks, from columns held in memory: nothing is folded to answer. */
package banli.query.cube;
