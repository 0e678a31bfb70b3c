package banli.language.query.notice;

import banli.language.query.trail.TrailEntry;
import banli.language.word.CaseId;
import banli.language.word.NoticeKind;
import java.util.List;

/** 提醒清单。 What is new for one person, the newest first. */
public record NoticeList(long position, List<Notice> notices) {
    /**
     * 一条提醒。 A fact that one is told of; its number in the ledger is the notice's own.
     *
     * @param caseId null where it is about no case
     * @param meeting the meeting it is about, null for none
     * @param kind decided, once it was settled
     * @param became what settled it since, null while it waits or where nothing need follow
     */
    public record Notice(
            CaseId caseId, String title, String meeting, NoticeKind kind, TrailEntry fact, TrailEntry became) {}
}
