package banli.language.query;

import java.util.List;

/** 登录答复。 Who it is and the offices held, also those acted in for others; empty when refused. */
public record LoginAnswer(boolean accepted, String person, String name, List<HeldOffice> offices) {}
