/** 人群。 What a crowd of log-ins from one address costs those who work. */
package banli.bench.crowd;
