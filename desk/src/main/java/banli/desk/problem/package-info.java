/** 问题的说法。 How a refusal or failure is told, over HTTP and on pages, in both languages. */
package banli.desk.problem;
