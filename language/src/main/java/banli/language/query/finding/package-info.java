/** 核查线索的提问。 Questions about what an auditor looks at twice. */
package banli.language.query.finding;
