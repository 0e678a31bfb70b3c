/** 规则簿。 The rulebook: which rules there are, who may do which act, and how all that is unmet is told at once. Pure. */
package banli.command.rulebook;
