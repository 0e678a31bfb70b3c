package banli.language.query.directory;

import banli.language.policy.OfficeLists;
import banli.language.word.Body;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import java.time.LocalDate;
import java.util.List;

/** 通讯录。 The directory as the screens know it. */
public record DirectoryView(
        long position,
        String officeName,
        String origin,
        boolean demo,
        List<UnitView> units,
        List<PersonView> people,
        List<ProposerView> proposers,
        List<PolicyView> policies,
        List<DelegationView> delegations,
        List<AskedView> asked,
        List<HistoryView> history,
        OfficeLists lists) {
    /** Where nothing is asked for, no older register was entered, and there is no list to choose from. */
    public DirectoryView(
            long position,
            String officeName,
            String origin,
            boolean demo,
            List<UnitView> units,
            List<PersonView> people,
            List<ProposerView> proposers,
            List<PolicyView> policies,
            List<DelegationView> delegations) {
        this(
                position,
                officeName,
                origin,
                demo,
                units,
                people,
                proposers,
                policies,
                delegations,
                List.of(),
                List.of(),
                OfficeLists.NONE);
    }

    /** 单位。 A unit; a section that was merged names the one that it was merged into, and from which day on. */
    public record UnitView(
            String unit,
            String name,
            UnitKind kind,
            String deputyLeader,
            String head,
            String mergedInto,
            LocalDate mergedFrom) {
        public UnitView(String unit, String name, UnitKind kind, String deputyLeader, String head) {
            this(unit, name, kind, deputyLeader, head, null, null);
        }

        /** 是否在用。 Whether it stands. */
        public boolean stands() {
            return mergedInto == null;
        }

        /** 是否在用的科室。 Whether it is a section that stands. */
        public boolean isSection() {
            return kind == UnitKind.SECTION && stands();
        }
    }

    /** 人员。 A person and the offices held or asked for. */
    public record PersonView(String person, String name, String unit, List<OfficeView> offices) {}

    /** 职务。 An office; {@code confirmed} false while it waits for the second administrator. */
    public record OfficeView(Office office, String unit, boolean confirmed) {}

    /** 提出人。 A proposer, without contact details. */
    public record ProposerView(String proposer, String name, Body body, String sector, boolean confidential) {}

    /** 规则。 A policy or calendar that was adopted. */
    public record PolicyView(String place, String version, Integer calendarYear, LocalDate from, String digest) {}

    /** 待确认。 What one administrator asked for and another has still to confirm, beside offices: a delegation, a log-in code, the removal of factors, historical entry, a policy or calendar, an erasure. */
    public record AskedView(
            AskedFor kind,
            String person,
            String delegate,
            Office office,
            LocalDate from,
            LocalDate to,
            List<Integer> years,
            String source,
            String reason,
            String askedBy) {}

    /** 所申请的。 What is asked for; {@code LOGIN_CODE_OUT} is a code that was issued and not used yet. */
    public enum AskedFor {
        /** 代理 — a delegation. */
        DELEGATION,
        /** 一次性口令 — a log-in code. */
        LOGIN_CODE,
        /** 未用的一次性口令 — a code in its owner's hands. */
        LOGIN_CODE_OUT,
        /** 停用验证方式 — taking a person's second factors away. */
        FACTOR_REMOVAL,
        /** 科室并入 — merging a section, which is the person, into another, the delegate. */
        SECTION_MERGE,
        /** 补录 — historical entry. */
        HISTORICAL_ENTRY,
        /** 规则、日历或清单 — a policy, the calendar of one year, or lists, proposed; its version is the source. */
        POLICY,
        /** 更换签名密钥 — another signing key; its verifier key is the source. */
        SIGNER,
        /** 删除个人信息 — erasing a proposer's personal details; the proposer is the person. */
        ERASURE
    }

    /** 补录。 Register years opened for historical entry, by which two; closed on a day, null while it is open. */
    public record HistoryView(
            List<Integer> years,
            String source,
            String askedBy,
            String openedBy,
            LocalDate openedOn,
            LocalDate closedOn) {}

    /** 代理。 A delegation that was not ended: {@code delegate} acts for {@code person} in an office from a day to a day, both included. */
    public record DelegationView(String person, String delegate, Office office, LocalDate from, LocalDate to) {}
}
