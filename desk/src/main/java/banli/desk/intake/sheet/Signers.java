package banli.desk.intake.sheet;

import banli.desk.intake.sheet.Known.Found;
import banli.language.query.directory.DirectoryView.ProposerView;
import banli.language.word.Body;
import banli.language.word.Text;
import banli.language.word.proposal.Signatory;
import java.util.ArrayList;
import java.util.List;

/** 提出人的读法。 Who signed a case, as the directory knows those whom a row names. */
final class Signers {
    private final Known known;

    Signers(Known known) {
        this.known = known;
    }

    /** The lead proposer; null where there is none, or it is not clear who. */
    Signatory lead(Reading row, Body body) {
        List<String> names = Names.in(row.cell(Field.PROPOSER).text());
        if (names.size() > 1
                && known.proposer(row.text(Field.PROPOSER), body, null).whom() == null) {
            row.wrong(
                    Field.PROPOSER,
                    "第一提案人只写一人，其余写在联名人一列",
                    "Name one lead proposer; the others go into the column of co-signers");
            return null;
        }
        return names.isEmpty()
                ? null
                : signer(row, Field.PROPOSER, names.size() > 1 ? row.text(Field.PROPOSER) : names.getFirst(), body);
    }

    /** The others, without the lead proposer. */
    List<Signatory> coSigners(Reading row, Body body, Signatory lead) {
        List<Signatory> all = new ArrayList<>();
        for (String name : Names.in(row.cell(Field.CO_SIGNERS).text())) {
            Signatory one = signer(row, Field.CO_SIGNERS, name, body);
            if (one != null && !one.equals(lead)) {
                all.add(one);
            }
        }
        return all;
    }

    private Signatory signer(Reading row, Field field, String name, Body body) {
        Found<ProposerView> found = known.proposer(name, body, row.text(Field.SECTOR));
        if (found.whom() != null) {
            String known = found.whom().name();
            if (!row.cell(field).text().contains(known)) {
                row.note(
                        field,
                        new Text("“" + name + "”读作“" + known + "”", "“" + name + "” is read as “" + known + "”"));
            }
            return new Signatory(found.whom().proposer(), found.whom().name());
        }
        row.wrong(field, found.said().zh(), found.said().en());
        if (found.named() == 0) {
            row.unknown(new Unknown(name, body == null ? Body.CPPCC : body));
        }
        return null;
    }
}
