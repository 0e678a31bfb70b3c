/** 查询侧。 Facts are folded into screens; questions are answered from them. */
package banli.query;
