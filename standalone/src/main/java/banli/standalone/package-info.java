/**
 * 单机应用。 One process that holds the desk and both sides, on its own PostgreSQL or on one given by address; and the
 * command line that starts it and asks it.
 */
package banli.standalone;
