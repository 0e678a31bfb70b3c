package banli.language.command;

import banli.language.word.input.Limit;
import banli.language.word.input.UpTo;

/** 个人信息主体。 Acts on what is kept of one proposer as a person: restricted, or erased by law. */
public sealed interface SubjectCommand extends Command {
    /** 提出人。 The proposer whose personal details it is about. */
    String subject();

    @Override
    default String stream() {
        return "subject:" + subject();
    }

    /** 限制处理。 Keeps the person's details from everybody's eyes; nothing is deleted. */
    record RestrictSubject(
            String subject, @UpTo(Limit.REASON) String reason) implements SubjectCommand {}

    /** 解除限制。 Lets them be read again by those who may. */
    record LiftRestriction(
            String subject, @UpTo(Limit.REASON) String reason) implements SubjectCommand {}

    /** 申请删除。 Asks that the person's details be erased, and says on what ground of law. */
    record AskErasure(String subject, @UpTo(Limit.REASON) String basis) implements SubjectCommand {}

    /** 确认删除。 Another person confirms, for good: the key goes, and nothing sealed under it is ever read again. */
    @Solemn
    record ConfirmErasure(String subject) implements SubjectCommand {}

    /** 不同意删除。 Another person declines. */
    record DeclineErasure(
            String subject, @UpTo(Limit.REASON) String reason) implements SubjectCommand {}
}
