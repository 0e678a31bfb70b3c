package banli.desk.process;

/**
 * 对象。 Something that an event is about.
 *
 * @param type {@code case}, {@code person}, {@code proposer}, {@code section} or {@code meeting}
 * @param id in the ledger
 * @param name of a person; null for what is called by its id
 */
record Thing(String type, String id, String name) {
    static final String CASE = "case";
    static final String PERSON = "person";
    static final String PROPOSER = "proposer";
    static final String SECTION = "section";
    static final String MEETING = "meeting";

    static Thing ofCase(String id) {
        return new Thing(CASE, id, null);
    }

    boolean isAPerson() {
        return type.equals(PERSON) || type.equals(PROPOSER);
    }
}
