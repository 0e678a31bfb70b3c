/** 动作。 What people ask the ledger to record, one file a subject; imperative names. */
package banli.language.command;
