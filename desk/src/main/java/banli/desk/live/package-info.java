/** 实时。 Tells open pages that they should look again; what they then see is asked for as ever. */
package banli.desk.live;
