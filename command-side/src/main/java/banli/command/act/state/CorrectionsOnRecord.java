package banli.command.act.state;

import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.word.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 在案的更正申请。 Corrections asked for and not yet answered, and how many were asked for at all. */
public record CorrectionsOnRecord(List<Asked> open, int asked) {
    /** 尚无。 None yet. */
    public static final CorrectionsOnRecord NONE = new CorrectionsOnRecord(List.of(), 0);

    /** 一项申请。 One that waits, and who asked. */
    public record Asked(CorrectionAsked fact, Actor by) {}

    /** 读入一件事实。 After one more fact; a record corrected answers what was asked of it. */
    public CorrectionsOnRecord with(Entry entry) {
        return switch (entry.fact()) {
            case CorrectionAsked it ->
                new CorrectionsOnRecord(
                        Stream.concat(open.stream(), Stream.of(new Asked(it, entry.by())))
                                .toList(),
                        asked + 1);
            case RecordCorrected it -> without(waiting -> waiting.sequence() == it.sequence());
            case CorrectionDeclined it -> without(waiting -> waiting.correction() == it.correction());
            default -> this;
        };
    }

    private CorrectionsOnRecord without(Predicate<CorrectionAsked> answered) {
        return new CorrectionsOnRecord(
                open.stream().filter(one -> !answered.test(one.fact)).toList(), asked);
    }

    /** 某项申请。 The one with that ordinal that still waits. */
    public Optional<Asked> waiting(int correction) {
        return open.stream().filter(one -> one.fact.correction() == correction).findFirst();
    }

    /** 是否待答。 Whether a correction of the fact at that sequence waits. */
    public boolean waitsFor(long sequence) {
        return open.stream().anyMatch(one -> one.fact.sequence() == sequence);
    }
}
