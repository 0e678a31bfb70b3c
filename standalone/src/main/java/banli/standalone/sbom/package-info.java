/** 组成清单。 What the program is made of, as its build wrote it down, and what is known against it. */
package banli.standalone.sbom;
