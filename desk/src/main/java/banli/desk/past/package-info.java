/** 时间中的办公室。 The office in time: a line of days to slide along, a year played, and what differs between two days. */
package banli.desk.past;
