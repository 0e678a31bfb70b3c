package banli.language.query;

import banli.language.word.Office;

/** 查看联系方式。 A proposer's contact details in clear; the reading is recorded with who and why. */
@MayAsk({Office.REGISTRY, Office.SECTION, Office.DEPUTY_LEADER, Office.CHIEF_LEADER})
public record ReadContactDetails(String proposer, String why) implements Query<ContactDetailsAnswer> {
    @Override
    public Class<ContactDetailsAnswer> answer() {
        return ContactDetailsAnswer.class;
    }
}
