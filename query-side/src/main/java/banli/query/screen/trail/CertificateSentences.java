package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.LedgerEvent.RebuildCertified;
import banli.language.word.Actor;
import banli.language.word.Text;
import banli.language.word.screens.Certificate;
import banli.language.word.screens.DifferingRow;
import banli.language.word.screens.TableDigest;
import java.util.stream.Collectors;

/** 重建证书的句子。 The sentence of a certificate; the first rows that differ are named. */
final class CertificateSentences {
    private static final int NAMED = 3;

    private CertificateSentences() {}

    static Text of(RebuildCertified fact) {
        Certificate certificate = fact.certificate();
        boolean itself = Actor.SYSTEM.person().equals(fact.askedBy());
        long rows =
                certificate.tables().stream().mapToLong(TableDigest::rebuilt).sum();
        return text(
                (itself ? "账本自行" : person(fact.askedBy()) + "发起") + "重建画面，截至第" + certificate.position() + "号事实，"
                        + certificate.tables().size() + "张表" + rows + "行，" + zh(certificate) + "。",
                "The screens were rebuilt" + (itself ? "" : " at the request of " + person(fact.askedBy()))
                        + " from the facts up to number " + certificate.position() + ": "
                        + certificate.tables().size() + " tables, " + rows + " rows, " + en(certificate) + ".");
    }

    private static String zh(Certificate certificate) {
        return (certificate.equal()
                        ? "与实时画面逐行一致"
                        : "与实时画面有" + certificate.differing() + "行不同，已换上重建的行：" + named(certificate, "、"))
                + (certificate.unread() == 0
                        ? ""
                        : "；有" + certificate.unread() + "处读不了：" + unread(certificate, "第", "号", "、"));
    }

    private static String en(Certificate certificate) {
        return (certificate.equal()
                        ? "equal to the live ones row by row"
                        : certificate.differing() + " of which differ from the live ones and took their place: "
                                + named(certificate, ", "))
                + (certificate.unread() == 0
                        ? ""
                        : "; " + certificate.unread() + " stops at facts that can't be read: "
                                + unread(certificate, "fact ", "", ", "));
    }

    private static String named(Certificate certificate, String between) {
        return certificate.rows().stream()
                        .limit(NAMED)
                        .map(CertificateSentences::name)
                        .collect(Collectors.joining(between))
                + (certificate.differing() > NAMED ? "…" : "");
    }

    private static String name(DifferingRow row) {
        return row.table() + " " + row.key() + (row.column() == null ? "" : " (" + row.column() + ")");
    }

    private static String unread(Certificate certificate, String before, String after, String between) {
        return certificate.unreadFacts().stream()
                        .map(one -> before + one.fact() + after)
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(between))
                + (certificate.unreadFacts().stream()
                                        .map(one -> one.fact())
                                        .distinct()
                                        .count()
                                > NAMED
                        ? "…"
                        : "");
    }
}
