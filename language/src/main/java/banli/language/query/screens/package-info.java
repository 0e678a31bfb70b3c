/** 画面与后台工作。 How far the screens have read, what stopped them, and their rebuild. */
package banli.language.query.screens;
