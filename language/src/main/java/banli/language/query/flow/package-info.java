/** 流程分析。 Where time goes: days between steps, whom cases waited for, and the ways they took. */
package banli.language.query.flow;
