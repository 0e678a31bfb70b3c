package banli.desk.inbound;

import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Known;
import banli.desk.intake.sheet.Known.Found;
import banli.desk.intake.sheet.Numerals;
import banli.desk.intake.sheet.RowRead;
import banli.desk.intake.sheet.Told;
import banli.desk.intake.sheet.Unknown;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.directory.DirectoryView.ProposerView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Session;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.ImportSource;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** 交办的案件。 The case of a package as the act that would register it, and what could not be read of it. */
final class HandedOn {
    private static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z-]{0,19}";

    private final JsonNode data;
    private final Known known;
    private final Set<Field> said =
            EnumSet.of(Field.YEAR, Field.ROLE, Field.TITLE, Field.PROPOSER, Field.CO_SIGNERS, Field.PUBLIC);
    private final List<Told> wrong = new ArrayList<>();
    private final List<Told> notes = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();

    private HandedOn(JsonNode data, Known known) {
        this.data = data;
        this.known = known;
    }

    /** Which case the data are of; empty where they give no number that one may have. */
    static Optional<CaseNumber> number(JsonNode data) {
        String number = Numerals.caseNumber(data.path("number").asString());
        return number.matches(NUMBER)
                ? Optional.of(new CaseNumber(
                        new Session(
                                Level.valueOf(data.path("level").asString()),
                                Body.valueOf(data.path("body").asString()),
                                data.path("term").asInt(),
                                data.path("session").asInt()),
                        number))
                : Optional.empty();
    }

    /**
     * As a row of a sheet would be read.
     *
     * @param data the part {@code case} of a package's data
     * @param subject chosen by a person where the data name none of the office's, null otherwise
     * @param sha256 of the package
     * @param day on which it is registered
     */
    static RowRead read(JsonNode data, Known known, String subject, String sha256, LocalDate day) {
        return new HandedOn(data, known).read(subject, sha256, day);
    }

    private RowRead read(String subject, String sha256, LocalDate day) {
        CaseNumber number = number(data).orElse(null);
        if (number == null) {
            wrong(
                    Field.NUMBER,
                    new Text("案号应为 1 至 20 个字母、数字或连字符，如 21-168", "A number has 1 to 20 letters, digits or hyphens"));
            return new RowRead(null, null, said, wrong, notes, unknown);
        }
        if (!number.number().equals(data.path("number").asString())) {
            notes.add(new Told(
                    Field.NUMBER,
                    new Text(
                            "“" + data.path("number").asString() + "”读作“" + number.number() + "”",
                            "“" + data.path("number").asString() + "” is read as “" + number.number() + "”")));
        }
        Signatory lead = data.has("leadProposer") ? signer(Field.PROPOSER, data.path("leadProposer")) : null;
        List<Signatory> coSigners = new ArrayList<>();
        data.path("coSigners").forEach(one -> {
            Signatory signer = signer(Field.CO_SIGNERS, one);
            if (signer != null && !signer.equals(lead)) {
                coSigners.add(signer);
            }
        });
        UnitRole role = UnitRole.valueOf(data.path("role").asString());
        String ownWord = text("subject", Field.SUBJECT);
        if (subject != null) {
            said.add(Field.SUBJECT);
        }
        RegisterCase act = new RegisterCase(
                number,
                CaseKind.valueOf(data.path("kind").asString()),
                data.has("raised") ? raised() : Raised.IN_SESSION,
                data.path("registerYear").asInt(),
                role,
                leadUnit(role),
                day("handedOnOn", Field.HANDED_ON),
                data.has("receivedOn") ? day("receivedOn", Field.RECEIVED) : day,
                text("upstreamReference", Field.REFERENCE),
                day("upstreamDue", Field.DUE),
                data.path("title").asString(),
                subject == null ? ownWord : subject,
                text("background", Field.BACKGROUND),
                items(),
                lead,
                coSigners,
                text("sector", Field.SECTOR),
                text("town", Field.TOWN),
                data.path("mayBePublic").asBoolean(),
                text("notPublicReason", Field.NOT_PUBLIC),
                new ImportSource(sha256, 1),
                day);
        return new RowRead(CaseId.of(number).value(), act, said, wrong, notes, unknown);
    }

    private Raised raised() {
        said.add(Field.RAISED);
        return Raised.valueOf(data.path("raised").asString());
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        data.path("items")
                .forEach(one ->
                        items.add(new Item(items.size() + 1, one.path("text").asString())));
        if (!items.isEmpty()) {
            said.add(Field.ITEMS);
        }
        return items;
    }

    /** By name; the sender's ids are of its own directory. */
    private Signatory signer(Field field, JsonNode one) {
        String name = one.path("name").asString();
        Body body = Body.valueOf(data.path("body").asString());
        Found<ProposerView> found =
                known.proposer(name, body, data.path("sector").asString(null));
        if (found.whom() == null) {
            String id = one.path("id").asString(null);
            Found<ProposerView> withId = id == null ? found : known.proposer(name + "(" + id + ")", body, null);
            found = withId.whom() == null ? found : withId;
        }
        if (found.whom() == null) {
            wrong(field, found.said());
            if (found.named() == 0) {
                unknown.add(new Unknown(name, body));
            }
            return null;
        }
        if (!found.whom().name().equals(name)) {
            notes.add(new Told(
                    field,
                    new Text(
                            "“" + name + "”读作“" + found.whom().name() + "”",
                            "“" + name + "” is read as “" + found.whom().name() + "”")));
        }
        return new Signatory(found.whom().proposer(), found.whom().name());
    }

    private String leadUnit(UnitRole role) {
        String name = text("leadUnit", Field.LEAD_UNIT);
        if (name == null) {
            return role == UnitRole.ASSIST ? null : known.bureau();
        }
        Found<UnitView> found = known.unit(name);
        if (found.whom() == null) {
            wrong(Field.LEAD_UNIT, found.said());
            unknown.add(new Unknown(name, null));
            return null;
        }
        return found.whom().unit();
    }

    private LocalDate day(String name, Field field) {
        String day = text(name, field);
        return day == null ? null : LocalDate.parse(day);
    }

    private String text(String name, Field field) {
        String text = data.path(name).asString(null);
        if (text != null) {
            said.add(field);
        }
        return text;
    }

    private void wrong(Field field, Text why) {
        wrong.add(new Told(field, why));
    }
}
