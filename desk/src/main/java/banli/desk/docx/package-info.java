/** Word 文件。 Documents as .docx in the form of GB/T 9704, written anew or filled into a template; nothing in one is ever run. */
package banli.desk.docx;
