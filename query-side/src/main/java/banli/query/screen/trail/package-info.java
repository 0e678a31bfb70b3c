/** 办理轨迹。 Every fact of the ledger as a plain sentence in both languages. */
package banli.query.screen.trail;
