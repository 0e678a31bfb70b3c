package banli.command.act.contact;

import banli.command.rulebook.Limit;
import banli.command.rulebook.Requirements;
import banli.language.command.ContactCommand.RecordContact;
import java.util.List;

/** 联系记录的字段。 The fields of a contact; what was said in confidence goes into the private note. */
final class ContactFields {
    private ContactFields() {}

    static void check(RecordContact act, Requirements r) {
        r.present("phase", act.phase())
                .present("channel", act.channel())
                .optional("place", act.place(), Limit.NAME)
                .text("summary", act.summary(), Limit.REASON)
                .optional("privateNote", act.privateNote(), Limit.REASON)
                .attachments("attachments", act.attachments());
        people("ourPeople", act.ourPeople(), r);
        people("proposersMet", act.proposersMet(), r);
        r.fieldsOrRefuse();
    }

    private static void people(String field, List<String> people, Requirements r) {
        r.field(field, people != null && !people.isEmpty(), "至少写一人", "Name at least one");
        if (people != null) {
            r.field(field, people.size() <= Limit.ENTRIES, "最多200人", "At most 200");
            for (int i = 0; i < people.size(); i++) {
                r.text(field + "[" + i + "]", people.get(i), Limit.NAME);
            }
        }
    }
}
