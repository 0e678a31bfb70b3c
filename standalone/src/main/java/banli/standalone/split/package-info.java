/** 分进程运行。 The same office as several processes over Axon Server: started, watched and ended from here. */
package banli.standalone.split;
