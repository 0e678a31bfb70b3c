/** 启用账本。 How a ledger is opened: its key, its fact 0, its first administrators, its rules and calendars. */
package banli.standalone.opening;
