/** 征询。 The signed link by which a proposer fills in the feedback form without logging in, and the paper form with its QR code. */
package banli.desk.link;
