/** 核验页。 The page with which a browser checks a pack. */
package banli.proof.page;
