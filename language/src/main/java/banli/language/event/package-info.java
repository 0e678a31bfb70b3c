/** 事实。 What the ledger holds, one file a subject; past names, and wire names that never change. */
package banli.language.event;
