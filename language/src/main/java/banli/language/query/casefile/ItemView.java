package banli.language.query.casefile;

import banli.language.word.proposal.Adoption;

/** 建议事项与答复。 An item with the latest answer to it (adoption, reason and text null before a draft). */
public record ItemView(int number, String text, Adoption adoption, String reason, String answer) {}
