/** 签名。 Every act and every question is signed by the part that sends it, and proved by the part that answers. */
package banli.wire.signed;
