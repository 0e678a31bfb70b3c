package banli.language.command;

import banli.language.word.Body;
import banli.language.word.ContactDetails;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import java.time.LocalDate;

/** 单位、人员、职务。 Acts on units, people, their offices, and proposers; ids are 2 to 40 lower-case letters, digits and hyphens. */
public sealed interface DirectoryCommand extends Command {
    /** 登记单位。 Enters or renames a unit; a section names the deputy leader who leads it. */
    record EnterUnit(String unit, String name, UnitKind kind, String deputyLeader) implements DirectoryCommand {
        @Override
        public String stream() {
            return "unit:" + unit;
        }
    }

    /** 登记人员。 Enters a person of the office. */
    record EnterUser(String person, String name, String unit) implements DirectoryCommand {
        @Override
        public String stream() {
            return "user:" + person;
        }
    }

    /** 申请授予职务。 Asks that a person be given an office in a unit (null for the whole bureau). */
    record AskOffice(String person, Office office, String unit) implements DirectoryCommand {
        @Override
        public String stream() {
            return "user:" + person;
        }
    }

    /** 确认授予职务。 Another administrator confirms. */
    @Solemn
    record ConfirmOffice(String person, Office office, String unit) implements DirectoryCommand {
        @Override
        public String stream() {
            return "user:" + person;
        }
    }

    /** 不同意授予职务。 Another administrator declines. */
    record DeclineOffice(String person, Office office, String unit, String reason) implements DirectoryCommand {
        @Override
        public String stream() {
            return "user:" + person;
        }
    }

    /** 撤销职务。 Takes an office away. */
    record RevokeOffice(String person, Office office, String unit, String reason) implements DirectoryCommand {
        @Override
        public String stream() {
            return "user:" + person;
        }
    }

    /** 代理授权。 The person lets another act for them in an office, from a day to a day, both included. */
    @Solemn
    record Delegate(String person, String delegate, Office office, LocalDate from, LocalDate to)
            implements DirectoryCommand {
        @Override
        public String stream() {
            return "user:" + person;
        }
    }

    /** 结束代理。 Ends a delegation early. */
    record EndDelegation(String person, String delegate, Office office) implements DirectoryCommand {
        @Override
        public String stream() {
            return "user:" + person;
        }
    }

    /** 设置口令。 Sets a person's password; only its Argon2id hash is kept, in a table, never in a fact. */
    @Solemn
    record SetCredential(String person, String password) implements DirectoryCommand {
        @Override
        public String stream() {
            return "user:" + person;
        }
    }

    /** 登记提出人。 Enters a deputy, member or group; contact details are personal and go in enciphered. */
    record EnterProposer(
            String proposer, String name, Body body, String sector, ContactDetails contact, boolean confidential)
            implements DirectoryCommand {
        @Override
        public String stream() {
            return "proposer:" + proposer;
        }
    }
}
