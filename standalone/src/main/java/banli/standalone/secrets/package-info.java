/** 口令、密钥与证书。 What an installation keeps secret, made by one command: passwords, tokens, keys, certificates. */
package banli.standalone.secrets;
