/** 许多件一起办。 Handing over, delivering and recounting many cases. */
package banli.bench.many;
