/** 收到的案件包。 Packages from others are looked through and read before anything is made of them. */
package banli.desk.exchange.read;
