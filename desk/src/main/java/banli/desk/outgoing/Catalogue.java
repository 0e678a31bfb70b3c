package banli.desk.outgoing;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.CaseRow;
import banli.language.word.Text;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 卷内目录。 What is in a case's file, in order, and the paper that lists it. */
public final class Catalogue {
    private Catalogue() {}

    /** 卷内各件。 Everything in the file of a case, in the order of {@link FilePart}, within a part by day. */
    static List<Filed> of(Writing of, List<Paper> papers) {
        CaseFile file = of.file();
        List<Filed> all = new ArrayList<>();
        papers.stream()
                .filter(paper -> paper.kind() != LetterKind.CATALOGUE)
                .forEach(paper -> all.add(Filed.of(part(paper), paper)));
        all.add(Filed.of(
                FilePart.RECEIVED,
                "来文：" + of.calledInFull(),
                raisedBy(file),
                file.row().receivedOn(),
                received(of)));
        Set<String> seen = new HashSet<>();
        Replies.versions(file)
                .filter(reply -> reply.attachments() != null)
                .forEach(reply -> attached(all, seen, FilePart.LETTER_ATTACHED, reply.attachments(), day(reply)));
        file.documents().forEach(one -> attached(all, seen, FilePart.DOCUMENT, List.of(one.document()), one.on()));
        file.contacts().forEach(one -> attached(all, seen, FilePart.DOCUMENT, one.attachments(), one.happenedOn()));
        file.investigations().forEach(one -> attached(all, seen, FilePart.DOCUMENT, one.attachments(), one.on()));
        return all.stream()
                .sorted(Comparator.comparing(Filed::part)
                        .thenComparing(Filed::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static LocalDate day(ReplyView reply) {
        return reply.issuedOn() == null ? reply.submittedOn() : reply.issuedOn();
    }

    private static void attached(
            List<Filed> all, Set<String> seen, FilePart part, List<Attachment> attachments, LocalDate day) {
        Stream.ofNullable(attachments)
                .flatMap(List::stream)
                .filter(one -> seen.add(one.sha256() + one.name()))
                .forEach(one -> all.add(Filed.of(part, one, day)));
    }

    private static FilePart part(Paper paper) {
        boolean finished = paper.draft() == null;
        return switch (paper.kind()) {
            case REPLY_TO_DEPUTIES, REPLY_TO_MEMBERS, REPLY_TO_GROUPS, OPINION ->
                finished ? FilePart.LETTER : FilePart.DRAFT;
            case SIGNING -> finished ? FilePart.SIGNING : FilePart.DRAFT;
            case CHASE, EXTENSION, RETURN -> FilePart.NOTE;
            case REPORT, FORM, CATALOGUE -> FilePart.REPORT;
        };
    }

    private static String raisedBy(CaseFile file) {
        CaseRow row = file.row();
        return row.leadProposer() == null ? null : row.leadProposer().name();
    }

    /** What came, in words. */
    private static String received(Writing of) {
        StringBuilder text = new StringBuilder(of.calledInFull()).append("\n");
        if (of.file().background() != null) {
            text.append("\n").append(of.file().background()).append("\n");
        }
        of.file()
                .items()
                .forEach(item -> text.append("\n")
                        .append(item.number())
                        .append(". ")
                        .append(item.text())
                        .append("\n"));
        of.file()
                .directives()
                .forEach(one -> text.append("\n上级来文 ")
                        .append(Stream.of(one.reference(), one.sender(), Writing.day(one.receivedOn()), one.text())
                                .filter(Objects::nonNull)
                                .reduce((before, after) -> before + "　" + after)
                                .orElse(""))
                        .append("\n"));
        return text.toString();
    }

    /**
     * 目录。 The paper that lists them.
     *
     * @param pages how many a piece has, and {@code bytes} too, in words; empty where nobody knows
     * @param remark of a piece, empty for none
     */
    static Paper paper(
            Writing of,
            List<Filed> filed,
            Function<Filed, String> pages,
            Function<Filed, String> bytes,
            Function<Filed, String> remark) {
        LetterKind kind = LetterKind.CATALOGUE;
        Paperwork said = new Paperwork(of.values())
                .put(LetterField.TITLE, "卷内目录")
                .list(LetterField.PAPERS, IntStream.range(0, filed.size()).mapToObj(at -> {
                    Filed one = filed.get(at);
                    return Map.of(
                            LetterField.ITEM, String.valueOf(at + 1),
                            LetterField.PAPER_NUMBER, Writing.or(one.number(), ""),
                            LetterField.PAPER_BY, Writing.or(one.by(), ""),
                            LetterField.PAPER_TITLE, one.title(),
                            LetterField.PAPER_DAY, filedOn(one),
                            LetterField.PAPER_PAGES, pages.apply(one),
                            LetterField.PAPER_BYTES, bytes.apply(one),
                            LetterField.PAPER_REMARK, remark.apply(one));
                }));
        return new Paper(
                kind,
                kind.id(),
                new Text("卷内目录", "catalogue"),
                null,
                of.sender().name(),
                null,
                null,
                said.values());
    }

    /** 日期。 20210615, as a catalogue has it. */
    static String filedOn(Filed one) {
        return one.day() == null ? "" : DateTimeFormatter.BASIC_ISO_DATE.format(one.day());
    }
}
