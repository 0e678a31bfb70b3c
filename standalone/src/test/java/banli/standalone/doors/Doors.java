package banli.standalone.doors;

import banli.language.act.Act;
import banli.language.act.AdminAct;
import banli.language.query.MayAsk;
import banli.language.word.Office;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 每扇门该为谁开。 For every mapped address: open to all, to people of the office, or to those who may do an act or ask a question. */
final class Doors {
    private static final Set<String> OPEN = Set.of(
            "/login",
            "/login/code",
            "/login/second",
            "/login/passkey",
            "/login/passkey/options",
            "/api/login-code",
            "/error",
            "/f/{token}",
            "/ical/{token}.ics",
            "/check.css",
            "/js/check.js",
            "/log/checkpoint",
            "/log/request",
            "/log/verify.html",
            "/log/witness",
            "/log/tile/{level}/{*number}",
            "/public",
            "/public/",
            "/public/{file}",
            "/public/lines/{reply}",
            "/public/replies/{reply}",
            "/robots.txt",
            "/v3/api-docs",
            "/v3/api-docs.yaml");

    /** Whoever holds an office may read these, which say nothing of any case. */
    private static final Set<String> READ = Set.of(
            "/audit",
            "/audit/sheet",
            "/",
            "/admin/calendars",
            "/admin/policies",
            "/admin/policies/difference",
            "/admin/policies/{version}",
            "/admin/work",
            "/days.svg",
            "/deadlines/what-if",
            "/difference",
            "/due",
            "/help",
            "/idle",
            "/inbox",
            "/live",
            "/me",
            "/me/do/{act}",
            "/me/factors",
            "/me/tokens",
            "/notices",
            "/notices/count",
            "/notices/settings",
            "/trail",
            "/api/column",
            "/api/column/file",
            "/api/directory",
            "/api/events",
            "/api/feed",
            "/api/me",
            "/api/policies",
            "/api/reactions",
            "/api/rebuild",
            "/api/trail",
            "/api/unreadable",
            "/api/work");

    /**
     * What a person sends and nothing records: drafts that only they see, a sign of life, a proof of who they are, a what-if, a session for the wall;
     * and several approvals at once, each of which is decided, and refused, by itself.
     */
    private static final Set<String> OWN = Set.of(
            "/typed",
            "/cases/views",
            "/guide",
            "/idle",
            "/board/wall",
            "/api/me/proof",
            "/me/factors/app",
            "/me/factors/codes",
            "/me/factors/remove",
            "/me/passkeys",
            "/me/passkeys/options",
            "/me/proof/passkey",
            "/me/sessions/end",
            "/me/sessions/end-one",
            "/me/tokens",
            "/me/tokens/end",
            "/deadlines/what-if",
            "/notices/read",
            "/notices/settings/address",
            "/notices/settings/calendar",
            "/notices/settings/calendar/end",
            "/notices/settings/choose",
            "/notices/settings/confirm",
            "/notices/settings/remove");

    private static final Map<String, Act> OF_AN_ACT = Map.of(
            "GET /cases/{case}/form/{proposer}", Act.REQUEST_FEEDBACK,
            "GET /cases/{case}/do/{act}", Act.RECORD_CONTACT,
            "GET /cases/{case}/reply", Act.SUBMIT_REPLY,
            "GET /cases/{case}/sign", Act.SEND_BACK_REPLY,
            "GET /intake", Act.REGISTER_CASE,
            "GET /chase", Act.CHASE_CASE,
            "POST /chase", Act.CHASE_CASE,
            "GET /handover", Act.HAND_OVER,
            "POST /handover", Act.HAND_OVER,
            "POST /api/attachments", Act.ATTACH_DOCUMENT);

    private static final Map<String, Act> ON_THE_CASE = Map.of(
            "POST /cases/{case}/attach", Act.ATTACH_DOCUMENT,
            "POST /cases/{case}/reply", Act.SUBMIT_REPLY,
            "POST /cases/{case}/sign", Act.SEND_BACK_REPLY,
            "POST /intake", Act.REGISTER_CASE,
            "POST /api/cases", Act.REGISTER_CASE);

    private static final Map<String, Office> OF_AN_OFFICE = Map.of(
            "GET /admin", Office.ADMIN,
            "GET /admin/do/{act}", Office.ADMIN,
            "GET /log/tile/entries/{*number}", Office.AUDITOR,
            "GET /log/facts/{*number}", Office.AUDITOR,
            "POST /audit/check", Office.AUDITOR,
            "GET /security-record", Office.AUDITOR,
            "GET /security-record/check", Office.AUDITOR,
            "GET /api/security-record", Office.AUDITOR,
            "GET /api/security-record/check", Office.AUDITOR);

    /** A case's folder is taken by those who archive it. */
    private static final Set<String> ARCHIVE = Set.of("POST /letters/archive", "GET /api/archive");

    private static final Set<String> OF_SEVERAL = Set.of("GET /batch", "POST /batch");

    private static final Set<Office> SEVERAL = EnumSet.of(Office.REGISTRY, Office.CHIEF_LEADER, Office.SECTION);

    /** Personal details: for those in the handling of the case. */
    private static final Set<String> PERSONAL = Set.of(
            "GET /cases/{case}/personal",
            "POST /cases/{case}/personal",
            "GET /api/proposers/{id}/contact",
            "GET /api/cases/{case}/contacts/{contact}/note");

    private Doors() {}

    /** Whether the door is open to the role; empty when no rule is known for the address. */
    static Optional<Boolean> open(Address address, String act, Role role) {
        if (OPEN.contains(address.pattern())) {
            return Optional.of(true);
        }
        if (role == Role.NOBODY) {
            return open(address, act, Role.CHIEF).map(_ -> false);
        }
        return address.takesActs() ? act(address, act, role) : rule(address, role);
    }

    private static Optional<Boolean> rule(Address address, Role role) {
        String door = address.method() + " " + address.pattern();
        if (address.isRead() && READ.contains(address.pattern())
                || OWN.contains(address.pattern().replaceAll("/forget$", ""))) {
            return Optional.of(true);
        } else if (CaseDoors.has(address)) {
            return Optional.of(role.office != Office.ADMIN);
        } else if (OF_AN_OFFICE.containsKey(door)) {
            return Optional.of(OF_AN_OFFICE.get(door) == role.office);
        } else if (OF_SEVERAL.contains(door)) {
            return Optional.of(SEVERAL.contains(role.office));
        } else if (address.pattern().startsWith("/intake/import")
                || address.pattern().startsWith("/api/imports")) {
            return Optional.of(Act.REGISTER_CASE.offices().contains(role.office));
        } else if (address.pattern().startsWith("/lines")) {
            return Optional.of(role.office == Office.REGISTRY);
        } else if (address.pattern().startsWith("/inbound") || address.pattern().equals("/api/inbound")) {
            return Optional.of(role.office == Office.REGISTRY || address.isRead() && role.office == Office.AUDITOR);
        } else if (address.pattern().startsWith("/letters/templates")) {
            return Optional.of(role.office == Office.REGISTRY || role.office == Office.ADMIN);
        } else if (ARCHIVE.contains(door)) {
            return Optional.of(Act.ARCHIVE_CASE.offices().contains(role.office));
        } else if (OF_AN_ACT.containsKey(door)) {
            return Optional.of(OF_AN_ACT.get(door).offices().contains(role.office));
        } else if (ON_THE_CASE.containsKey(door)) {
            return Optional.of(Authorities.mayDo(ON_THE_CASE.get(door), role));
        } else if (door.equals("GET /subjects/{subject}/do/{act}")
                || address.pattern().startsWith("/meetings/")) {
            return Optional.of(Authorities.mayDo(AdminAct.RECORD_MEETING, role, false));
        } else if (address.pattern().startsWith("/summary/")) {
            boolean decides = address.pattern().endsWith("/{act}");
            return Optional.of(
                    Authorities.mayDo(decides ? AdminAct.ISSUE_SUMMARY : AdminAct.SUBMIT_SUMMARY, role, false));
        } else if (PERSONAL.contains(door)) {
            return Optional.of(Authorities.handles(role));
        } else if (door.equals("POST /me/password")) {
            return Optional.of(Authorities.mayDo(AdminAct.SET_CREDENTIAL, role, true));
        }
        return Optional.ofNullable(QuestionDoors.OF_A_QUESTION.get(door))
                .map(question ->
                        List.of(question.getAnnotation(MayAsk.class).value()).contains(role.office));
    }

    private static Optional<Boolean> act(Address address, String act, Role role) {
        Optional<Boolean> onCase = Arrays.stream(Act.values())
                .filter(one -> one.id().equals(act))
                .findFirst()
                .map(one -> Authorities.mayDo(one, role));
        return onCase.or(() -> Arrays.stream(AdminAct.values())
                .filter(one -> one.id().equals(act))
                .findFirst()
                .map(one -> Authorities.mayDo(one, role, address.pattern().startsWith("/me/"))));
    }
}
