package banli.standalone.register;

import banli.language.word.Office;

/** 谁来办。 Who of the bureau does what a line says: person, office, and the unit it is held in (null: the bureau). */
record Doer(String person, Office office, String unit) {
    static Doer of(String verb, CaseSheet sheet, Directory directory) {
        return switch (verb) {
            case "register",
                    "correct",
                    "propose",
                    "object",
                    "assign",
                    "deliver",
                    "request-feedback",
                    "satisfied",
                    "form",
                    "confirm",
                    "chase",
                    "direct",
                    "publish",
                    "close",
                    "archive" -> directory.holder(Office.REGISTRY);
            case "approve", "issue", "disclose", "hear", "investigate", "agree" ->
                directory.holder(Office.CHIEF_LEADER);
            case "sign", "send-back" -> new Doer(directory.deputyOf(sheet.section()), Office.DEPUTY_LEADER, null);
            case "designate" -> directory.holder(Office.SUPERVISOR);
            case "accept",
                    "contact",
                    "ask",
                    "opinion",
                    "submit",
                    "follow-up",
                    "promise",
                    "fulfil",
                    "progress",
                    "answer-chase",
                    "extend",
                    "waive" -> new Doer(sheet.handler(), Office.SECTION, sheet.section());
            default -> throw new IllegalArgumentException(sheet.number() + " has an unknown verb: " + verb);
        };
    }
}
