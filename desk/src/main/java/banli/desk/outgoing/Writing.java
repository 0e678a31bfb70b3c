package banli.desk.outgoing;

import banli.desk.docx.Values;
import banli.desk.letter.Passages;
import banli.language.query.casefile.CaseFile;
import banli.language.query.directory.KnownNames;
import banli.language.query.register.CaseRow;
import banli.language.word.Actor;
import banli.language.word.Labelled;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.Signatory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 一案的用语。 How the values of a case are said on its papers, which are in Chinese whoever reads them. */
record Writing(CaseFile file, Sender sender, Instant now) {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(HERE);

    CaseRow row() {
        return file.row();
    }

    KnownNames names() {
        return file.names();
    }

    /** 2021年6月15日, as GB/T 9704 has it; empty for none. */
    static String day(LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, HERE);
    }

    static String time(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    static String word(Labelled word) {
        return word == null ? "" : word.label().zh();
    }

    static String or(String text, String other) {
        return text == null || text.isBlank() ? other : text;
    }

    /** Who and when, empty where nobody did. */
    String signed(Actor actor, LocalDate day) {
        return actor == null ? "" : (name(actor) + " " + day(day)).strip();
    }

    String name(Actor actor) {
        String name = or(actor.name(), names().person(actor.person()));
        return actor.onBehalfOf() == null ? name : name + "（代" + names().person(actor.onBehalfOf()) + "）";
    }

    /** 第21-168号提案《……》. */
    String calledInFull() {
        String title = Objects.toString(row().title(), "");
        return "第" + row().number() + "号" + suggestionOrProposal()
                + (title.startsWith("《") ? title : "《" + title + "》");
    }

    String suggestionOrProposal() {
        return switch (row().kind()) {
            case SUGGESTION -> "建议";
            case PROPOSAL -> "提案";
        };
    }

    String section() {
        return or(row().sectionName(), or(names().unit(row().section()), ""));
    }

    String handler() {
        return or(row().handlerName(), or(names().person(row().handler()), ""));
    }

    /** What stands on every paper of the case. */
    Values values() {
        return new Paperwork()
                .put(LetterField.OFFICE, sender.name())
                .put(LetterField.SIGNED, sender.name())
                .put(LetterField.TELEPHONE, sender.telephone())
                .put(LetterField.CASE_NUMBER, row().number())
                .put(LetterField.CASE_TITLE, row().title())
                .put(LetterField.MEETING, word(row().meeting()))
                .put(LetterField.KIND, word(row().kind()))
                .put(
                        LetterField.PROPOSER,
                        row().leadProposer() == null ? "" : row().leadProposer().name())
                .put(
                        LetterField.CO_SIGNERS,
                        joined(Stream.ofNullable(row().coSigners())
                                .flatMap(List::stream)
                                .map(Signatory::name)))
                .put(LetterField.TO, Passages.addressees(file))
                .put(LetterField.SECTION, section())
                .put(LetterField.HANDLER, handler())
                .put(LetterField.RECEIVED, day(row().receivedOn()))
                .put(LetterField.DUE, day(row().dueOn()))
                .put(LetterField.STAGE, word(row().stage()))
                .put(
                        LetterField.OUTCOME,
                        row().outcome() == null
                                ? ""
                                : (row().outcome().code() + " "
                                                + Objects.toString(
                                                        row().outcome().text(), ""))
                                        .strip())
                .put(LetterField.BACKGROUND, file.background())
                .put(LetterField.COPIES, copies(null))
                .put(LetterField.MADE, time(now))
                .list(
                        LetterField.ITEMS,
                        file.items().stream()
                                .map(item -> Map.of(
                                        LetterField.ITEM, String.valueOf(item.number()),
                                        LetterField.ITEM_TEXT, or(item.text(), ""),
                                        LetterField.ITEM_ADOPTION, or(word(item.adoption()), "尚未答复"),
                                        LetterField.ITEM_REASON, or(item.reason(), ""),
                                        LetterField.ITEM_ANSWER, or(item.answer(), ""),
                                        LetterField.ITEM_PROGRESS, progress(item.number()))))
                .list(
                        LetterField.CONTACTS,
                        file.contacts().stream()
                                .filter(contact -> contact.standing())
                                .map(contact -> Map.of(
                                        LetterField.CONTACT_DAY, day(contact.happenedOn()),
                                        LetterField.CONTACT_PHASE, word(contact.phase()),
                                        LetterField.CONTACT_WAY, word(contact.channel()),
                                        LetterField.CONTACT_WITH,
                                                joined(names().signers(contact.proposersMet()).stream()),
                                        LetterField.CONTACT_SAID, or(contact.summary(), ""))))
                .list(
                        LetterField.OPINIONS,
                        file.opinions().stream()
                                .map(opinion -> Map.of(
                                        LetterField.OPINION_UNIT,
                                                or(opinion.unitName(), or(names().unit(opinion.unit()), "")),
                                        LetterField.OPINION_ASKED, day(opinion.askedOn()),
                                        LetterField.OPINION_CAME, opinion.waived() ? "免除" : day(opinion.receivedOn()),
                                        LetterField.OPINION_TEXT,
                                                or(opinion.waived() ? opinion.waivedReason() : opinion.text(), ""))))
                .values();
    }

    private String progress(int item) {
        var told = file.progressOf(item);
        return told == null ? "" : told.text() + "（" + day(told.on()) + "）";
    }

    /** Units that take part, not the one to which the letter itself is; then whoever had a copy when the letter of that number went upwards. */
    String copies(String letter) {
        Stream<String> units = file.routing() == null || file.routing().coUnits() == null
                ? Stream.of()
                : file.routing().coUnits().stream()
                        .map(CoUnit::unit)
                        .filter(unit -> !unit.equals(file.leadUnit()))
                        .map(names()::unit);
        Stream<String> sent = file.submissions().stream()
                .filter(one -> letter != null && letter.equals(one.documentNumber()))
                .flatMap(one -> one.copies().stream());
        return joined(Stream.concat(units, sent));
    }

    static String joined(Stream<String> names) {
        return names.filter(Objects::nonNull).distinct().collect(Collectors.joining("、"));
    }
}
