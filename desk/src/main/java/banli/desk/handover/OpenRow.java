package banli.desk.handover;

import banli.language.query.register.OpenWork;
import banli.language.word.Text;

/** 一件在办。 A case with something open, and why it can't be handed over now, null when it can. */
public record OpenRow(OpenWork.Part part, Text inTheWay) {}
