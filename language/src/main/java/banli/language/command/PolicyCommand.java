package banli.language.command;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import java.time.LocalDate;

/** 规则与日历。 Acts on the policy book of a place: one administrator proposes a document, another adopts it. */
public sealed interface PolicyCommand extends Command {
    /** 提议规则。 Proposes a policy document (JSON text) to be in force from a day on. */
    record ProposePolicy(
            String place,
            String version,
            @UpTo(Limit.DOCUMENT) String document,
            LocalDate from) implements PolicyCommand {
        @Override
        public String stream() {
            return "policy:" + place;
        }
    }

    /** 提议日历。 Proposes a calendar of working days (JSON text) of a year. */
    record ProposeCalendar(
            String place,
            int year,
            String version,
            @UpTo(Limit.DOCUMENT) String document) implements PolicyCommand {
        @Override
        public String stream() {
            return "policy:" + place;
        }
    }

    /**
     * 采用规则。 Adopts the policy that another proposed; {@code proposal} is the SHA-256 of the document proposed. The ledger
     * itself brings the first with its document.
     */
    record AdoptPolicy(
            String place,
            String version,
            @MayBeEmpty @UpTo(Limit.DOCUMENT) String document,
            LocalDate from,
            String proposal)
            implements PolicyCommand {
        /** With a document, its own SHA-256 names the proposal. */
        public AdoptPolicy(String place, String version, String document, LocalDate from) {
            this(place, version, document, from, null);
        }

        @Override
        public String stream() {
            return "policy:" + place;
        }
    }

    /** 采用日历。 Adopts the calendar of a year that another proposed, as {@link AdoptPolicy}. */
    record AdoptCalendar(
            String place,
            int year,
            String version,
            @MayBeEmpty @UpTo(Limit.DOCUMENT) String document,
            String proposal) implements PolicyCommand {
        /** With a document, its own SHA-256 names the proposal. */
        public AdoptCalendar(String place, int year, String version, String document) {
            this(place, year, version, document, null);
        }

        @Override
        public String stream() {
            return "policy:" + place;
        }
    }

    /** 提议清单。 Proposes the office's lists to choose from, an entry a line; a list left empty is none. */
    record ProposeLists(
            String place,
            String version,
            @MayBeEmpty @UpTo(Limit.DOCUMENT) String subjects,
            @MayBeEmpty @UpTo(Limit.DOCUMENT) String sectors,
            @MayBeEmpty @UpTo(Limit.DOCUMENT) String delegations,
            @MayBeEmpty @UpTo(Limit.DOCUMENT) String towns)
            implements PolicyCommand {
        @Override
        public String stream() {
            return "policy:" + place;
        }
    }

    /** 采用清单。 Adopts the lists that another proposed, in the place of those before; {@code proposal} is the SHA-256 of what was proposed. */
    record AdoptLists(String place, String version, String proposal) implements PolicyCommand {
        @Override
        public String stream() {
            return "policy:" + place;
        }
    }

    /** 不采用。 Declines a policy, a calendar or lists that was proposed; whoever proposed it may take it back so. */
    record DeclinePolicy(
            String place,
            String version,
            @UpTo(Limit.REASON) String reason) implements PolicyCommand {
        @Override
        public String stream() {
            return "policy:" + place;
        }
    }
}
