/** 无法读取的事实。 What the screens could not read: told, never skipped. */
package banli.query.screen.unreadable;
