package banli.desk.intake.sheet;

import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.ProposerView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.query.register.CaseRow;
import banli.language.word.Body;
import banli.language.word.Session;
import banli.language.word.Text;
import banli.language.word.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 通讯录对照。 Finds people and units of the directory by how a sheet writes them. */
public final class Known {
    private static final Pattern WITH_ID = Pattern.compile("(.+)\\(([a-z0-9][a-z0-9-]{1,39})\\)");
    /** A short name of the bureau has at least so many characters. */
    private static final int SHORTEST = 3;

    private final Map<String, List<ProposerView>> people;
    private final Map<String, List<UnitView>> units;
    private final UnitView bureau;
    private final CaseRow last;

    /** 由通讯录。 As the directory stands; {@code last} is the case that came in last, null for none. */
    public Known(DirectoryView directory, CaseRow last) {
        this.last = last;
        people = directory.proposers().stream().collect(Collectors.groupingBy(one -> Names.folded(one.name())));
        List<UnitView> standing =
                directory.units().stream().filter(UnitView::stands).toList();
        units = standing.stream().collect(Collectors.groupingBy(one -> Names.folded(one.name())));
        bureau = standing.stream()
                .filter(unit -> unit.kind() == UnitKind.BUREAU)
                .findFirst()
                .orElse(null);
    }

    /** 查到的。 Who it is, null where it is nobody for sure; what is to be said of it, null for nothing; and how many have that name. */
    public record Found<T>(T whom, Text said, int named) {}

    /** The year in which cases of that meeting come in, as the last one tells; null where it is of another. */
    Integer yearOf(Session meeting) {
        return last != null && meeting != null && meeting.equals(last.meeting())
                ? Integer.valueOf(last.registerYear())
                : null;
    }

    /** 本单位。 The id of the bureau itself, null while the directory has none. */
    public String bureau() {
        return bureau == null ? null : bureau.unit();
    }

    /** 提出人。 A proposer by name, or by name and id in brackets; of several of one name the one of that body and sector. */
    public Found<ProposerView> proposer(String name, Body body, String sector) {
        Matcher withId = WITH_ID.matcher(Names.tidy(name));
        String bare = withId.matches() ? withId.group(1) : name;
        List<ProposerView> named = people.getOrDefault(Names.folded(bare), List.of()).stream()
                .filter(one -> !withId.matches() || one.proposer().equals(withId.group(2)))
                .toList();
        List<ProposerView> ofBody =
                named.stream().filter(one -> body == null || one.body() == body).toList();
        List<ProposerView> ofSector = ofBody.stream()
                .filter(one -> sector == null || Objects.equals(one.sector(), sector))
                .toList();
        List<ProposerView> chosen = ofSector.isEmpty() ? ofBody : ofSector;
        if (chosen.size() == 1) {
            ProposerView one = chosen.getFirst();
            return new Found<>(one, bare.equals(one.name()) ? null : readAs(bare, one.name()), 1);
        } else if (chosen.size() > 1) {
            String all = chosen.stream()
                    .map(one -> one.name() + "（" + one.proposer() + "）")
                    .collect(Collectors.joining("、"));
            return new Found<>(
                    null,
                    new Text(
                            "通讯录中有 " + chosen.size() + " 人叫“" + bare + "”，请连同编号写明：" + all,
                            "The directory has " + chosen.size() + " people named “" + bare
                                    + "”; write the id in brackets: " + all),
                    chosen.size());
        } else if (!named.isEmpty()) {
            return new Found<>(
                    null,
                    new Text(
                            "通讯录中的“" + bare + "”是" + (body == Body.CONGRESS ? "政协委员" : "人大代表") + "，与本件不符，请核对",
                            "“" + bare + "” in the directory is "
                                    + (body == Body.CONGRESS ? "a CPPCC member" : "a deputy")
                                    + ", which this case is not; check it"),
                    1);
        }
        return new Found<>(
                null,
                new Text(
                        "通讯录中没有“" + Names.tidy(name) + "”，请先登记",
                        "The directory has no “" + Names.tidy(name) + "”; enter them first"),
                0);
    }

    /** 单位名称。 What the unit of this id is called; the id where the directory has none of it. */
    public Text called(String unit) {
        String name = units.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.unit().equals(unit))
                .map(UnitView::name)
                .findFirst()
                .orElse(unit);
        return new Text(name, name);
    }

    /** Whether a sheet's words name the bureau, in full or by the end of its name. */
    boolean isBureau(String words) {
        String said = Names.folded(words);
        return bureau != null
                && (Names.folded(bureau.name()).equals(said)
                        || said.length() >= SHORTEST
                                && Names.folded(bureau.name()).endsWith(said));
    }

    /** 单位。 A unit by name. */
    public Found<UnitView> unit(String name) {
        if (isBureau(name)) {
            return new Found<>(bureau, bureau.name().equals(name) ? null : readAs(name, bureau.name()), 1);
        }
        List<UnitView> named = units.getOrDefault(Names.folded(name), List.of());
        if (named.size() == 1) {
            return new Found<>(named.getFirst(), null, 1);
        }
        return new Found<>(
                null,
                named.isEmpty()
                        ? new Text(
                                "通讯录中没有单位“" + name + "”，请先登记单位",
                                "The directory has no unit “" + name + "”; enter it first")
                        : new Text("通讯录中有几个单位叫“" + name + "”", "The directory has several units named “" + name + "”"),
                named.size());
    }

    private static Text readAs(String written, String known) {
        return new Text("“" + written + "”读作“" + known + "”", "“" + written + "” is read as “" + known + "”");
    }
}
