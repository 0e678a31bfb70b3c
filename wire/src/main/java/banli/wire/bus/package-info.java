/** 总线。 The buses that carry words, in one process or over Axon Server, with one way of telling what went wrong. */
package banli.wire.bus;
