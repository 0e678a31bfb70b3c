/** 重演。 A case as it would have been under other rules, nothing recorded. */
package banli.command.act.replay;
