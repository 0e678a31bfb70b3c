package banli.desk.intake.sheet;

import banli.desk.intake.file.Line;
import banli.desk.intake.sheet.Known.Found;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.query.directory.DirectoryView.ProposerView;
import banli.language.word.Body;
import banli.language.word.Sha256;
import banli.language.word.Text;
import banli.language.word.person.ContactDetails;
import java.util.Objects;

/** 人员的行。 A row of a list of deputies or members as the act that would enter them. */
final class PeopleRows {
    private final Mapping mapping;
    private final Known known;

    PeopleRows(Mapping mapping, Known known) {
        this.mapping = mapping;
        this.known = known;
    }

    RowRead read(Line line) {
        Reading row = new Reading(mapping, line);
        String name = row.text(Field.NAME) == null ? null : Names.tidy(row.text(Field.NAME));
        if (name == null) {
            row.wrong(Field.NAME, "没有姓名", "The name is missing");
            return row.read(null, null);
        }
        if (!name.equals(row.text(Field.NAME))) {
            row.note(
                    Field.NAME,
                    new Text(
                            "“" + row.text(Field.NAME) + "”读作“" + name + "”",
                            "“" + row.text(Field.NAME) + "” is read as “" + name + "”"));
        }
        Body body = body(row);
        String id = body == null ? null : id(row, name, body);
        if (id == null) {
            return row.read(null, null);
        }
        String phone = row.text(Field.PHONE);
        String address = row.text(Field.ADDRESS);
        String email = row.text(Field.EMAIL);
        ContactDetails contact =
                phone == null && address == null && email == null ? null : new ContactDetails(phone, address, email);
        return row.read(
                id, new EnterProposer(id, name, body, row.text(Field.OF), contact, row.yes(Field.CONFIDENTIAL, false)));
    }

    private static Body body(Reading row) {
        boolean cppcc = row.holds(Field.BODY, "委员", "政协");
        boolean congress = row.holds(Field.BODY, "代表", "人大");
        if (cppcc == congress) {
            row.wrong(
                    Field.BODY,
                    "看不出是人大代表还是政协委员，请写明，或整表填写",
                    "A deputy or a CPPCC member? Say it, or for the whole sheet");
            return null;
        }
        return cppcc ? Body.CPPCC : Body.CONGRESS;
    }

    /** As the sheet says; else of who is in the directory already; else one made of what the sheet says, the same each time. */
    private String id(Reading row, String name, Body body) {
        String said = row.text(Field.ID);
        if (said != null) {
            return said;
        }
        Found<ProposerView> found = known.proposer(name, body, row.text(Field.OF));
        if (found.whom() != null) {
            return found.whom().proposer();
        } else if (found.named() > 1) {
            row.wrong(Field.NAME, found.said().zh(), found.said().en());
            return null;
        }
        String who = body + "\n" + Names.folded(name) + "\n" + Objects.toString(row.text(Field.OF), "");
        return (body == Body.CPPCC ? "m-" : "d-") + Sha256.of(who).substring(0, 12);
    }
}
