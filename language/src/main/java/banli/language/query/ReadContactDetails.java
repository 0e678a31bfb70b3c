package banli.language.query;

/** 查看联系方式。 A proposer's contact details in clear; the reading is recorded with who and why. */
public record ReadContactDetails(String proposer, String why) implements Query<ContactDetailsAnswer> {
    @Override
    public Class<ContactDetailsAnswer> answer() {
        return ContactDetailsAnswer.class;
    }
}
