package banli.desk.intake.sheet;

import banli.language.word.Body;

/** 通讯录中没有的。 A name that the directory does not know: a proposer's with the body, a unit's without. */
public record Unknown(String name, Body body) {}
