package banli.query.screen.notice;

import banli.language.event.CaseEvent;
import banli.language.word.CaseId;
import banli.query.feed.Entry;
import banli.query.fold.Origins;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CasesOnFile;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 到期的后来怎样了。 Which later fact met what fell due, or moved or ended it. A line of the trail does not say which deadline it was
 * of; the case's own facts do.
 */
@Component
class WhatBecameDue {
    private final CasesOnFile files;
    private final Cache<Told, Optional<Became>> known =
            Caffeine.newBuilder().maximumSize(20_000).build();

    WhatBecameDue(CasesOnFile files) {
        this.files = files;
    }

    /** What became of what was told by the fact of that number; empty while it still waits. */
    Optional<Became> of(CaseId caseId, long position) {
        List<Entry> story = files.story(caseId);
        return known.get(new Told(position, story.size()), _ -> became(story, position));
    }

    private static Optional<Became> became(List<Entry> story, long position) {
        DueTold due = story.stream()
                .filter(entry -> entry.position() == position)
                .findFirst()
                .map(entry -> DueTold.of((CaseEvent) entry.fact()))
                .orElse(null);
        Became[] found = new Became[1];
        if (due != null) {
            boolean[] waits = new boolean[1];
            Origins.read(new CaseFileFold(), story.stream().map(Entry::asFact).toList(), false, (fact, file) -> {
                boolean open = due.isOpen(file);
                if (waits[0] && !open && found[0] == null && fact.position() > position) {
                    found[0] = new Became(
                            fact.position(), fact.by().person(), fact.by().onBehalfOf());
                }
                waits[0] = open;
            });
            if (waits[0]) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found[0]);
    }

    /** 所告知的。 What was told, and of how many facts the case was then. */
    private record Told(long position, int facts) {}

    /** 后来的事实。 The fact that met it, and who recorded it, for whom. */
    record Became(long position, String who, String onBehalfOf) {
        boolean by(String person) {
            return person.equals(who) || person.equals(onBehalfOf);
        }
    }
}
