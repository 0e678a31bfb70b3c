/**
 * 账本的存储：事实按提交顺序编号、成组写入 PostgreSQL，写入后立即唤醒读者。
 * <p>
 * The event store of a process without Axon Server. One writer a process commits what waits as a group; one row of the database
 * gives the numbers; readers are woken after the commit, also those of other processes.
 */
package banli.command.axon.store;
