/** 规则与期限。 A place's rules as dated data: which bind, what counts, when things fall due. Pure: neither Spring nor Axon. */
package banli.command.policy;
