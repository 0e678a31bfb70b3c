/** 待办。 What waits for the person who is logged in, to be done one after the other. */
package banli.desk.inbox;
