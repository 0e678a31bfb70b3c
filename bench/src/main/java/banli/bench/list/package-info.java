/** 台账的测量。 What the register costs when it holds very many cases. */
package banli.bench.list;
