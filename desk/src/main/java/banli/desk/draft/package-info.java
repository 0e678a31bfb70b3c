/** 起草。 Replies while they are written: drafts in a table of the desk's own, versions, remarks, and the page that submits. */
package banli.desk.draft;
