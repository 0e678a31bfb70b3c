package banli.desk.handover;

import banli.language.word.Text;

/** 一项决定的结果。 A decision of a meeting, and why it could not be passed, null when it was. */
public record PassedRow(String meeting, String decision, Text refused) {}
