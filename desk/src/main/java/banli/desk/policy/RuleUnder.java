package banli.desk.policy;

import banli.language.act.Rule;

/** 一条规则。 A rule, and how many cases it would newly bind or bind no longer. */
public record RuleUnder(Rule rule, long bound, long lifted) {}
