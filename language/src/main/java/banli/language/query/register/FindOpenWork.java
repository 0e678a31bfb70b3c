package banli.language.query.register;

import banli.language.query.Query;

/** 在办事项。 What is open of a person (null for anybody) or in a section (null for any): every case of which something would have to be handed over. */
public record FindOpenWork(String person, String section) implements Query<OpenWork> {
    @Override
    public Class<OpenWork> answer() {
        return OpenWork.class;
    }
}
