/** 过程数据。 What was done in a selection of cases, as files for others' tools of process mining: OCEL 2.0 and XES. */
package banli.desk.process;
