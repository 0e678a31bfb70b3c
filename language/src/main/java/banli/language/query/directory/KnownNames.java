package banli.language.query.directory;

import java.util.List;
import java.util.Map;

/**
 * 所提到的名称。 The names of everyone whom an answer mentions by id, kind by kind; an id that nobody has stands for itself.
 *
 * @param people names of the office's people by id
 * @param proposers names of proposers by id
 * @param units names of units by id
 * @param cases printed numbers of cases by key
 */
public record KnownNames(
        Map<String, String> people,
        Map<String, String> proposers,
        Map<String, String> units,
        Map<String, String> cases) {
    /** 人员姓名。 A person's name. */
    public String person(String id) {
        return name(people, id);
    }

    /** 若干人员姓名。 The names of several people. */
    public List<String> persons(List<String> ids) {
        return ids == null ? List.of() : ids.stream().map(this::person).toList();
    }

    /** 提出人姓名。 A proposer's name. */
    public String proposer(String id) {
        return name(proposers, id);
    }

    /** 若干提出人姓名。 The names of several proposers. */
    public List<String> signers(List<String> ids) {
        return ids == null ? List.of() : ids.stream().map(this::proposer).toList();
    }

    /** 单位名称。 A unit's name. */
    public String unit(String id) {
        return name(units, id);
    }

    /** 若干单位名称。 The names of several units. */
    public List<String> offices(List<String> ids) {
        return ids == null ? List.of() : ids.stream().map(this::unit).toList();
    }

    /** 收件人名称。 A recipient of a reply: a proposer, or the unit that leads. */
    public String recipient(String id) {
        return proposers.containsKey(id == null ? "" : id) ? proposer(id) : unit(id);
    }

    /** 无论何种。 The name of an id, whatever it is of. */
    public String any(String id) {
        return id != null && people.containsKey(id) ? person(id) : recipient(id);
    }

    /** 案号。 A case's printed number. */
    public String numberOf(String caseId) {
        return name(cases, caseId);
    }

    private static String name(Map<String, String> names, String id) {
        return id == null ? null : names.getOrDefault(id, id);
    }
}
