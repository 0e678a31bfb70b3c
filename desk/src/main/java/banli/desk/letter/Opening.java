package banli.desk.letter;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.CaseRow;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Signatory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 称谓与来意。 To whom a letter is and what about. */
record Opening(CaseFile file, List<Signatory> signers) {
    private static final int LONGEST_PERSON = 4;

    static Opening of(CaseFile file) {
        CaseRow row = file.row();
        return new Opening(
                file,
                Stream.concat(
                                Stream.ofNullable(row.leadProposer()),
                                Stream.ofNullable(row.coSigners()).flatMap(List::stream))
                        .filter(signer ->
                                signer.name() != null && !signer.name().isBlank())
                        .toList());
    }

    /** How those are addressed to whom it is. */
    String you() {
        return signers.size() == 1 && isPerson(signers.getFirst()) ? "您" : "你们";
    }

    String text(boolean later) {
        boolean suggestion = file.row().kind() == CaseKind.SUGGESTION;
        String title = Objects.toString(file.row().title(), "");
        return addressees() + "：\n　　" + you() + "提出的" + (title.startsWith("《") ? title : "《" + title + "》")
                + "（第" + file.row().number() + "号" + (suggestion ? "建议" : "提案") + "）收悉"
                + (later ? "，我们已经答复" + number() + "。现将答复以后的办理情况再次答复如下：" : "。经研究，现答复如下：");
    }

    String addressees() {
        String people = file.row().kind() == CaseKind.SUGGESTION ? "代表" : "委员";
        return signers.stream().map(Signatory::name).collect(Collectors.joining("、")) + (toGroups() ? "" : people);
    }

    boolean toGroups() {
        return signers.stream().noneMatch(Opening::isPerson);
    }

    /** Parties and groups sign by longer names than people have. */
    private static boolean isPerson(Signatory signer) {
        return signer.name().length() <= LONGEST_PERSON || signer.name().contains("·");
    }

    private String number() {
        return file.replies().stream()
                .filter(reply -> !reply.recalled() && reply.documentNumber() != null)
                .map(ReplyView::documentNumber)
                .reduce((_, newer) -> newer)
                .map(number -> "（" + number + "）")
                .orElse("");
    }
}
