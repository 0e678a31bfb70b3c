/** 逐件办理。 The same for many cases: each rehearsed first, each recorded by itself, so many in a go, with how far it is. */
package banli.desk.many;
