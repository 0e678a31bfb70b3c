/** 会办意见。 Opinions asked of other units. */
package banli.command.act.opinion;
