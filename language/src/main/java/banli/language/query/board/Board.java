package banli.language.query.board;

import banli.language.query.register.CaseRow;
import banli.language.query.screens.ScreensLag;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 督查看板。 Counts, lanes, lights by section, in-trays.
 *
 * @param lagMillis how far behind the ledger the screens are, 0 when not
 */
public record Board(
        long position,
        List<Count> counts,
        List<Lane> lanes,
        List<SectionLights> sections,
        List<InTray> inTrays,
        List<Held> held,
        int unreadable,
        long lagMillis) {
    /** 不落后的看板。 A board of screens that are not behind. */
    public Board(
            long position,
            List<Count> counts,
            List<Lane> lanes,
            List<SectionLights> sections,
            List<InTray> inTrays,
            List<Held> held,
            int unreadable) {
        this(position, counts, lanes, sections, inTrays, held, unreadable, 0);
    }

    /** 落后的看板。 The same, so far behind. */
    public Board behind(long millis) {
        return new Board(position, counts, lanes, sections, inTrays, held, unreadable, millis);
    }

    /** 落后的秒数。 For how many seconds the screens have been behind, null while nobody need be told. */
    public Long secondsBehind() {
        return lagMillis > ScreensLag.TOLD_FROM ? lagMillis / 1_000 : null;
    }

    /** 数。 A count with its id, label and the filter of the register that lists precisely these cases. */
    public record Count(String id, Text label, long value, Map<String, String> filter) {}

    /** 泳道。 The cases of a lane: 办前, 办中, 办后, and the filter of the register that lists precisely these cases. */
    public record Lane(Phase phase, List<CaseRow> cases, Map<String, String> filter) {}

    /** 科室的灯。 How many cases of a section show which light, and who leads it; null for nobody. */
    public record SectionLights(String section, String name, String leaderName, Map<Light, Long> lights) {}

    /** 待办箱。 How many cases wait for an office, for what (no office when another unit owes its opinion), and the filter of the register that lists precisely these cases. */
    public record InTray(Office office, Text label, long value, Map<String, String> filter) {}

    /**
     * 当前待办人。 How many cases wait for an office or a person in it, since when the oldest, and the filter of the register that
     * lists precisely these cases; no office when another unit owes its opinion.
     */
    public record Held(
            Office office,
            String person,
            String personName,
            long value,
            LocalDate oldest,
            Map<String, String> filter) {}
}
