/** 封存。 What facts were is kept outside the database and compared: changed ones are told, and not adopted. */
package banli.query.seal;
