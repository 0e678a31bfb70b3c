/** 回放。 A case fact by fact: what was recorded, the file as it stood then, and what had changed since another moment. */
package banli.desk.replay;
