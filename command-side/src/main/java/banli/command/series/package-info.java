/** 文号。 Series of document numbers: without gaps, never twice. Pure: neither Spring nor Axon. */
package banli.command.series;
