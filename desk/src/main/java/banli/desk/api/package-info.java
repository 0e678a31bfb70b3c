/** 接口。 The HTTP API, a class a kind of resource. */
package banli.desk.api;
