package banli.language.command;

import java.time.LocalDate;

/** 规则与日历。 Acts on the policy book of a place. */
public sealed interface PolicyCommand extends Command {
    /** 采用规则。 Adopts a policy document (JSON text) from a day on. */
    record AdoptPolicy(String place, String version, String document, LocalDate from) implements PolicyCommand {
        @Override
        public String stream() {
            return "policy:" + place;
        }
    }

    /** 采用日历。 Adopts a calendar of working days (JSON text) of a year. */
    record AdoptCalendar(String place, int year, String version, String document) implements PolicyCommand {
        @Override
        public String stream() {
            return "policy:" + place;
        }
    }
}
