/** 提醒。 What is new for each person: in the product, and, where they want it, by mail and in their calendar. */
package banli.desk.told;
