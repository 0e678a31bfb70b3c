/** 对外的服务。 How the container answers: whom it believes about addresses, what it says to what nobody could read, its cookies. */
package banli.desk.server;
