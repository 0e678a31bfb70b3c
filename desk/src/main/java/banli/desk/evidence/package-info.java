/** 证据包。 Packs of evidence, made for whoever may read what is in them. */
package banli.desk.evidence;
