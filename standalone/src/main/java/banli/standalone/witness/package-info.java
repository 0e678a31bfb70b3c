/** 演示的见证人。 The witness that stands beside a demo. */
package banli.standalone.witness;
