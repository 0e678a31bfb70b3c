package banli.language.policy;

import banli.language.word.Text;

/** 审签的层级。 Whether the head of the section reviews each draft before the deputy leader signs. */
public record Ladder(boolean sectionHead, Text basis, Source source) {}
