/** 动作之表。 The tables of acts: what each is called, which offices may do it, which facts it records. */
package banli.language.act;
