/** 动作与规则之表。 The tables of acts and rules: what each is called, which offices may do an act, which facts it records, which acts mend what a rule refuses. */
package banli.language.act;
