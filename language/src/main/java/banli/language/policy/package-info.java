/** 规则文件。 The shape of a place's policy document, as its JSON file says; what follows from it is decided elsewhere. */
package banli.language.policy;
