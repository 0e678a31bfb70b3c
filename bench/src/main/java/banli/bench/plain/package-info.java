/** 对照的普通程序。 The public column as a plain program of Spring MVC, Thymeleaf and SQL would have it: each page made from the tables each time. */
package banli.bench.plain;
