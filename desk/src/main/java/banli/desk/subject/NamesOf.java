package banli.desk.subject;

import banli.language.query.directory.DirectoryView;

/** 姓名。 Names of people by their ids; an unknown id stands for itself. */
record NamesOf(DirectoryView directory) {
    /** 人员姓名。 A person's name. */
    public String person(String id) {
        return directory.people().stream()
                .filter(one -> one.person().equals(id))
                .map(DirectoryView.PersonView::name)
                .findFirst()
                .orElse(id);
    }
}
