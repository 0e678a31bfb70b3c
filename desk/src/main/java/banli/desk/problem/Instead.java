package banli.desk.problem;

import banli.language.word.Text;

/** 另一个能答的地址。 An address that can be answered in the place of one that can't, and what it shows. */
public record Instead(String address, Text words) {}
