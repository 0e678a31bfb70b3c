/** 交接。 What is open of one person, and its handing over to another, case by case. */
package banli.desk.handover;
