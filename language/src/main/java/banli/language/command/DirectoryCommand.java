package banli.language.command;

import banli.language.word.*;
import banli.language.word.input.*;
import banli.language.word.person.*;
import java.time.LocalDate;
import java.util.List;

/** 单位、人员、职务。 Acts on units, people, their offices, and proposers; ids are 2 to 40 lower-case letters, digits and hyphens. */
public sealed interface DirectoryCommand extends Command {
    /** 人员。 Acts that are recorded in a person's stream. */
    sealed interface OfPerson extends DirectoryCommand {
        /** 人员编号。 The person. */
        String person();

        @Override
        default String stream() {
            return "user:" + person();
        }
    }

    /** 单位。 Acts that are recorded in a unit's stream. */
    sealed interface OfUnit extends DirectoryCommand {
        /** 单位编号。 The unit. */
        String unit();

        @Override
        default String stream() {
            return "unit:" + unit();
        }
    }

    /** 统一登录的身份。 Acts that are recorded in the stream of an identity of the log-in server. */
    sealed interface OfIdentity extends DirectoryCommand {
        /** 身份的发出者。 Who issued it. */
        String issuer();

        /** 身份的编号。 Its id there. */
        String subjectId();

        @Override
        default String stream() {
            return new Identity(issuer(), subjectId()).stream();
        }
    }

    // spotless:off
    /** 登记单位。 Enters or renames a unit, from a day on, null for today; a section names the deputy leader who leads it, and its head. */
    record EnterUnit(@UpTo(Limit.ID) String unit, @UpTo(Limit.PARTY) String name, UnitKind kind, @MayBeEmpty String deputyLeader,
            @MayBeEmpty @UpTo(Limit.ID) String head, @MayBeEmpty LocalDate from) implements OfUnit {}

    /** 申请并入。 Asks that a section be dissolved into another from a day on. */
    record AskSectionMerge(@UpTo(Limit.ID) String unit, @UpTo(Limit.ID) String into, LocalDate from, @UpTo(Limit.REASON) String reason) implements OfUnit {}

    /** 确认并入。 Another administrator confirms, once nothing waits in the section any more. */
    @Solemn record ConfirmSectionMerge(@UpTo(Limit.ID) String unit) implements OfUnit {}

    /** 不并入。 It is declined, or taken back. */
    record DeclineSectionMerge(@UpTo(Limit.ID) String unit, @UpTo(Limit.REASON) String reason) implements OfUnit {}
    // spotless:on

    /** 登记人员。 Enters or renames a person of the office; {@code from} is since when they are called so, null for today. */
    record EnterUser(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.PERSON) String name,
            @MayBeEmpty @UpTo(Limit.ID) String unit,
            @MayBeEmpty LocalDate from)
            implements OfPerson {}

    /** 申请授予职务。 Asks that a person be given an office in a unit (null for the whole bureau). */
    record AskOffice(
            @UpTo(Limit.ID) String person,
            Office office,
            @MayBeEmpty @UpTo(Limit.ID) String unit) implements OfPerson {}

    /** 确认授予职务。 Another administrator confirms. */
    // spotless:off
    @Solemn record ConfirmOffice(@UpTo(Limit.ID) String person, Office office, @MayBeEmpty @UpTo(Limit.ID) String unit) implements OfPerson {}
    // spotless:on

    /** 不同意授予职务。 Another administrator declines. */
    // spotless:off
    record DeclineOffice(@UpTo(Limit.ID) String person, Office office, @MayBeEmpty @UpTo(Limit.ID) String unit, @UpTo(Limit.REASON) String reason) implements OfPerson {}
    // spotless:on

    /** 撤销职务。 Takes an office away. */
    record RevokeOffice(
            @UpTo(Limit.ID) String person,
            Office office,
            @MayBeEmpty @UpTo(Limit.ID) String unit,
            @UpTo(Limit.REASON) String reason)
            implements OfPerson {}

    /** 代理授权。 The person themself lets another act for them in an office, from a day to a day, both included. */
    @Solemn
    record Delegate(
            @UpTo(Limit.ID) String person, @UpTo(Limit.ID) String delegate, Office office, LocalDate from, LocalDate to)
            implements OfPerson {}

    /** 申请代理。 An administrator asks that another act for a person who can't give it themself. */
    // spotless:off
    record AskDelegation(@UpTo(Limit.ID) String person, @UpTo(Limit.ID) String delegate, Office office, LocalDate from, LocalDate to, @UpTo(Limit.REASON) String reason) implements OfPerson {}
    // spotless:on

    /** 确认代理。 Another administrator confirms it. */
    @Solemn
    record ConfirmDelegation(
            @UpTo(Limit.ID) String person, @UpTo(Limit.ID) String delegate, Office office) implements OfPerson {}

    /** 不同意代理。 It is declined, or taken back. */
    // spotless:off
    record DeclineDelegation(@UpTo(Limit.ID) String person, @UpTo(Limit.ID) String delegate, Office office, @UpTo(Limit.REASON) String reason) implements OfPerson {}
    // spotless:on

    /** 结束代理。 Ends a delegation early. */
    record EndDelegation(
            @UpTo(Limit.ID) String person, @UpTo(Limit.ID) String delegate, Office office) implements OfPerson {}

    /** 设置口令。 Sets one's own password; only its Argon2id hash is kept, in a table, never in a fact. */
    @Solemn
    record SetCredential(
            @UpTo(Limit.ID) String person, @Secret String password) implements OfPerson {
        @Override
        public String toString() {
            return Unsaid.in(this);
        }
    }

    /** 申请一次性口令。 An administrator asks that a person get a code with which to set a password; half of it is told in the answer, once. */
    @Solemn
    record AskLoginCode(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.REASON) String reason) implements OfPerson {}

    /** 确认一次性口令。 Another administrator confirms; the other half is told in the answer, once. The password set before is void. */
    @Solemn
    record ConfirmLoginCode(@UpTo(Limit.ID) String person) implements OfPerson {}

    /** 作废一次性口令。 The code asked for or issued opens nothing any more. */
    record CancelLoginCode(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.REASON) String reason) implements OfPerson {}

    /** 发给管理员一次性口令。 Whoever runs the ledger gives an administrator a whole code, told in the answer, once. */
    record IssueLoginCode(@UpTo(Limit.ID) String person) implements OfPerson {}

    /** 登记通行密钥。 The person enrols a passkey that the desk has checked, under a name of their own. */
    @Solemn
    record SetPasskey(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.PERSON) String label,
            Passkey passkey) implements OfPerson {}

    /** 登记动态验证码。 The person enrols an app that makes codes, shown by one of them; the secret (base32) is sealed in a table, never in a fact. */
    @Solemn
    record SetCodeApp(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.PERSON) String label,
            @Secret String secret,
            @Secret String code) implements OfPerson {
        @Override
        public String toString() {
            return Unsaid.in(this);
        }
    }

    /** 换发备用码。 The person gets recovery codes in the place of those they had; only their hashes are kept. */
    @Solemn
    record SetRecoveryCodes(
            @UpTo(Limit.ID) String person, @Secret List<String> codes) implements OfPerson {
        @Override
        public String toString() {
            return Unsaid.in(this);
        }
    }

    /** 停用第二验证方式。 The person takes a second factor of theirs away. */
    @Solemn
    record RemoveSecondFactor(@UpTo(Limit.ID) String person, FactorKind kind, String factor) implements OfPerson {}

    /** 申请停用他人的验证方式。 An administrator asks that all second factors of a person who lost them be taken away. */
    record AskFactorRemoval(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.REASON) String reason) implements OfPerson {}

    /** 确认停用他人的验证方式。 Another administrator confirms; the password alone lets the person in until they enrol anew. */
    @Solemn
    record ConfirmFactorRemoval(@UpTo(Limit.ID) String person) implements OfPerson {}

    /** 不停用他人的验证方式。 It is declined, or taken back. */
    record DeclineFactorRemoval(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.REASON) String reason) implements OfPerson {}

    /** 全部退出。 The person, or an administrator for them, ends all their sessions at every desk. */
    record EndSessions(@UpTo(Limit.ID) String person) implements OfPerson {}

    /** 用一次性口令设置口令。 A person sets their own password by both halves of the code; it is good for nothing else. */
    record UseLoginCode(
            @UpTo(Limit.ID) String person,
            @Secret String code,
            @Secret String password) implements OfPerson {
        @Override
        public String toString() {
            return Unsaid.in(this);
        }
    }

    /** 知道口令已重置。 A person has seen that their password was reset. */
    record AcknowledgeReset(@UpTo(Limit.ID) String person) implements OfPerson {}

    /** 登记提出人。 Enters a deputy, member or group; contact details are personal and go in enciphered. */
    record EnterProposer(
            @UpTo(Limit.ID) String proposer,
            @UpTo(Limit.PARTY) String name,
            Body body,
            @MayBeEmpty @UpTo(Limit.PARTY) String sector,
            @MayBeEmpty ContactDetails contact,
            boolean confidential)
            implements DirectoryCommand {
        @Override
        public String stream() {
            return "proposer:" + proposer;
        }
    }

    /** 申请绑定身份。 Asks that an identity of the log-in server, its issuer and subject, let this person in. */
    record AskIdentity(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.SOURCE) String issuer,
            @UpTo(Limit.SOURCE) String subjectId) implements OfIdentity {}

    /** 确认绑定身份。 Another administrator confirms. */
    @Solemn
    record ConfirmIdentity(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.SOURCE) String issuer,
            @UpTo(Limit.SOURCE) String subjectId) implements OfIdentity {}

    /** 解除绑定。 Nobody is let in by this identity any more. */
    record EndIdentity(
            @UpTo(Limit.ID) String person,
            @UpTo(Limit.SOURCE) String issuer,
            @UpTo(Limit.SOURCE) String subjectId,
            @UpTo(Limit.REASON) String reason)
            implements OfIdentity {}
}
