package banli.query.screen.origin;

import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.CommitmentView;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.DisclosureView;
import banli.language.query.deadline.DeadlineView;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.query.screen.casefile.CaseOnFile;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/** 案卷中的一条。 A contact, deadline, commitment or disclosure as it stands in the file, and in words; one is another when anything of it changed. */
record EntryOnFile(Object view, Text words) {
    /** The one of that number, null when there is none. */
    static EntryOnFile of(CaseOnFile file, CaseValue which, Integer number) {
        if (number == null) {
            return null;
        }
        return switch (which) {
            case CONTACT -> said(named(file.contacts().held(), number, ContactView::contact));
            case COMMITMENT -> said(named(file.commitments().made(), number, CommitmentView::commitment));
            case DISCLOSURE -> said(named(file.disclosures().rounds(), number, DisclosureView::round));
            case DEADLINE -> {
                List<DeadlineView> all = file.deadlines().views();
                yield said(number > all.size() ? null : all.get(number - 1));
            }
            default -> null;
        };
    }

    private static <V> V named(List<V> all, int number, ToIntFunction<V> numberOf) {
        return all.stream()
                .filter(one -> numberOf.applyAsInt(one) == number)
                .findFirst()
                .orElse(null);
    }

    private static EntryOnFile said(Object view) {
        return switch (view) {
            case ContactView it -> new EntryOnFile(it, contact(it));
            case DeadlineView it -> new EntryOnFile(it, deadline(it));
            case CommitmentView it -> new EntryOnFile(it, commitment(it));
            case DisclosureView it -> new EntryOnFile(it, disclosure(it));
            case null, default -> null;
        };
    }

    private static Text contact(ContactView it) {
        return new Text(
                it.happenedOn() + " " + zh(it.phase()) + zh(it.channel()) + (it.countsAsMeeting() ? "，计为见面" : "，不计见面")
                        + (it.standing() ? "" : "，有异议，不算数"),
                it.happenedOn() + " " + en(it.channel()) + " " + en(it.phase()) + " handling, "
                        + (it.countsAsMeeting() ? "counts as a meeting" : "does not count as a meeting")
                        + (it.standing() ? "" : "; disputed, does not stand"));
    }

    private static Text deadline(DeadlineView it) {
        boolean met = it.metOn() != null;
        return new Text(
                zh(it.kind()) + "期限 " + it.dueOn()
                        + (it.open() ? "" : met ? "，" + it.metOn() + "办毕" : "，不再计算")
                        + (it.missed() ? "，曾逾期" : ""),
                en(it.kind()) + " due " + it.dueOn()
                        + (it.open() ? "" : met ? ", met on " + it.metOn() : ", no longer runs")
                        + (it.missed() ? ", missed" : ""));
    }

    private static Text commitment(CommitmentView it) {
        String till = it.dueOn() == null ? "" : it.dueOn().toString();
        return new Text(
                it.text() + (till.isEmpty() ? "" : "（" + till + "前）") + done(it.fulfilledOn(), "，", "兑现"),
                it.text() + (till.isEmpty() ? "" : " (by " + till + ")") + done(it.fulfilledOn(), ", kept on ", ""));
    }

    private static Text disclosure(DisclosureView it) {
        return new Text(
                (it.choice() == null ? "尚未决定" : zh(it.choice()))
                        + done(it.publishedOn(), "，", "公开")
                        + done(it.withdrawnOn(), "，", "撤下"),
                (it.choice() == null ? "not decided" : en(it.choice()))
                        + done(it.publishedOn(), ", published on ", "")
                        + done(it.withdrawnOn(), ", withdrawn on ", ""));
    }

    private static String done(LocalDate on, String before, String after) {
        return on == null ? "" : before + on + after;
    }

    private static String zh(Labelled word) {
        return word == null ? "" : word.label().zh();
    }

    private static String en(Labelled word) {
        return word == null ? "" : word.label().en();
    }
}
