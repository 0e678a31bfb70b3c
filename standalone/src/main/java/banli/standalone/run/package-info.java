/** 运行。 The running application: started on a data folder, found by the command line, stopped in order. */
package banli.standalone.run;
