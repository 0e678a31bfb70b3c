/** 表单与请求的读取。 What came over HTTP is read into acts and filters; all that is wrong is told at once. */
package banli.desk.form;
