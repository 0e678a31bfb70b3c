package banli.desk.act;

import banli.desk.act.sheet.Choice;
import banli.desk.act.sheet.ListedChoices;
import banli.desk.act.sheet.NamedChoices;
import banli.desk.act.sheet.PeopleChoices;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.word.FieldError;
import banli.language.word.Labelled;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.UnitKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 可选的内容。 What can be chosen for a field, from the directory and the case; empty where people write freely. */
final class Choices {
    private static final Set<String> NAMES_A_NEW_ONE = Set.of("enter-user", "enter-proposer", "enter-unit");

    private static final String ANEW = "anew.";

    private final FormContext context;
    private final Words words;
    private final PeopleChoices named;

    Choices(FormContext context, Words words) {
        this.context = context;
        this.words = words;
        this.named = new PeopleChoices(
                context.directory(),
                context.file() == null ? null : context.file().row().section(),
                context.person().id());
    }

    /** {@code plain} is the path of a text or number without the numbers of rows. */
    List<Choice> of(String act, String plain) {
        List<Choice> people =
                plain.matches("person|proposer") && NAMES_A_NEW_ONE.contains(act) ? List.of() : named.of(act, plain);
        return people == null ? others(act, plain) : people;
    }

    private List<Choice> others(String act, String plain) {
        return switch (plain) {
            case "section", "sectionProposed", "into" -> units(UnitView::isSection);
            case "leadUnit" -> units(unit -> unit.kind() != UnitKind.SECTION);
            case "coUnits.unit" -> units(UnitView::stands);
            case "unit" ->
                act.equals("enter-unit")
                        ? List.of()
                        : act.endsWith("-opinion") || act.endsWith("-reply") ? coUnits() : units(UnitView::stands);
            case "proposer", "saidBy", "proposersMet", "proposersTold", "consents" -> signers();
            case "recipient" -> recipients();
            case "outcome" -> outcomes();
            case "subject", "sector", "town" ->
                ListedChoices.of(act, plain, context.directory().lists());
            default -> context.file() == null ? List.of() : ofCase(plain);
        };
    }

    private List<Choice> ofCase(String plain) {
        return switch (plain) {
            case "paper" -> ListedChoices.papers(context.file());
            case "contact" ->
                context.file().contacts().stream()
                        .map(contact -> numbered(
                                contact.contact(),
                                contact.happenedOn() + " " + word(contact.phase()) + " " + word(contact.channel())))
                        .toList();
            case "commitment" ->
                context.file().commitments().stream()
                        .map(promise -> numbered(promise.commitment(), promise.text()))
                        .toList();
            case "submission" ->
                context.file().submissions().stream()
                        .map(sent -> numbered(sent.submission(), sent.submittedOn() + " " + sent.sentTo()))
                        .toList();
            case "chase" ->
                context.file().chases().stream()
                        .map(chase -> numbered(chase.chase(), chase.about()))
                        .toList();
            case "correction" ->
                context.file().correctionsAsked().stream()
                        .map(asked -> numbered(asked.correction(), asked.reason()))
                        .toList();
            case "item" ->
                context.file().items().stream()
                        .map(item -> numbered(item.number(), item.text()))
                        .toList();
            default -> List.of();
        };
    }

    /** Constants that people may choose. */
    List<Choice> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> word != Office.PROPOSER && word != Office.SYSTEM)
                .map(word -> new Choice(((Enum<?>) word).name(), words.of((Labelled) word) + counts(word)))
                .toList();
    }

    /** The offices that a person holds and may lend; all of them while nobody is named whose they would be. */
    List<Choice> lendable(String person) {
        List<Choice> all = constants(Office.class);
        Set<String> theirs = person.equals(context.person().id())
                ? context.person().offices().stream()
                        .filter(held -> held.onBehalfOf() == null)
                        .map(held -> held.office().name())
                        .collect(Collectors.toSet())
                : context.directory().people().stream()
                        .filter(known -> known.person().equals(person))
                        .flatMap(known -> known.offices().stream())
                        .filter(OfficeView::confirmed)
                        .map(held -> held.office().name())
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(choice -> MyDelegations.isDelegable(Office.valueOf(choice.value())))
                .filter(choice -> person.isEmpty() || theirs.contains(choice.value()))
                .toList();
    }

    /** Whether a contact by this channel would count as a meeting; nothing to say of other words. */
    private String counts(Object word) {
        if (!(word instanceof Channel channel) || context.meetings().isEmpty()) {
            return "";
        }
        return words.say(context.meetings().contains(channel) ? "form.meeting" : "form.nomeeting");
    }

    List<Choice> yesNo(String key) {
        return List.of(
                new Choice("true", words.maybe(key + ".yes", "form.yes")),
                new Choice("false", words.maybe(key + ".no", "form.no")));
    }

    private static Choice numbered(int number, String what) {
        String said = what == null ? "" : what;
        return new Choice(
                Integer.toString(number), number + ". " + (said.length() > 60 ? said.substring(0, 60) + "…" : said));
    }

    private String word(Labelled word) {
        return word == null ? "" : words.of(word);
    }

    private List<Choice> units(Predicate<UnitView> fits) {
        return context.directory().units().stream()
                .filter(fits)
                .map(unit -> new Choice(unit.unit(), unit.name()))
                .toList();
    }

    /** The other units of the case first. */
    private List<Choice> coUnits() {
        List<String> ours = context.file() == null
                        || context.file().routing() == null
                        || context.file().routing().coUnits() == null
                ? List.of()
                : context.file().routing().coUnits().stream().map(CoUnit::unit).toList();
        List<Choice> all = units(unit -> unit.kind() != UnitKind.SECTION || ours.contains(unit.unit()));
        return Stream.concat(
                        all.stream().filter(unit -> ours.contains(unit.value())),
                        all.stream().filter(unit -> !ours.contains(unit.value())))
                .toList();
    }

    private List<Choice> signers() {
        return context.signers().stream()
                .filter(signer -> signer.proposer() != null)
                .map(signer ->
                        new Choice(signer.proposer(), Objects.requireNonNullElse(signer.name(), signer.proposer())))
                .toList();
    }

    private List<Choice> recipients() {
        if (!context.assists()) {
            return signers();
        }
        String lead = context.file().leadUnit();
        List<Choice> known = units(unit -> unit.unit().equals(lead));
        return known.isEmpty() && lead != null ? List.of(new Choice(lead, lead)) : known;
    }

    private List<Choice> outcomes() {
        List<Choice> found = new ArrayList<>();
        for (Outcome outcome : context.outcomes()) {
            String text = outcome.text() == null ? "" : outcome.text();
            found.add(
                    new Choice(outcome(outcome.scheme(), outcome.code(), text), (outcome.code() + " " + text).strip()));
        }
        return found;
    }

    /** How a chosen outcome is sent: scheme, code and text with bars between them. */
    static String outcome(String scheme, String code, String text) {
        return scheme + "|" + code + "|" + text;
    }

    /** What was typed, with ids in place of names; what names nobody stays as it was typed. */
    FormValues ids(FormTarget place, FormValues typed) {
        each(
                place,
                typed,
                (path, known) -> typed.put(
                        path,
                        typed.raw(path).stream()
                                .map(one -> NamedChoices.id(known, one))
                                .toList()));
        return typed;
    }

    /** What names nobody, or several. */
    List<FieldError> nobody(FormTarget place, FormValues typed) {
        List<FieldError> wrong = new ArrayList<>();
        each(
                place,
                typed,
                (path, known) -> typed.raw(path).forEach(one -> {
                    Text why = NamedChoices.wrong(known, one);
                    if (why != null) {
                        wrong.add(new FieldError(path, why));
                    }
                }));
        return wrong;
    }

    private void each(FormTarget place, FormValues typed, BiConsumer<String, List<Choice>> named) {
        typed.everything().keySet().forEach(path -> {
            boolean anew = place.anew() != null && path.startsWith(ANEW);
            List<Choice> known = of(
                    Fields.nameOf(anew ? place.anew() : place.type()),
                    (anew ? path.substring(ANEW.length()) : path).replaceAll("\\[\\d{1,3}]", ""));
            if (NamedChoices.are(known)) {
                named.accept(path, known);
            }
        });
    }
}
