package banli.command.policy;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.command.PolicyCommand.AdoptLists;
import banli.language.command.PolicyCommand.ProposeLists;
import banli.language.event.PolicyEvent.ListsAdopted;
import banli.language.event.PolicyEvent.ListsProposed;
import banli.language.policy.OfficeLists;
import banli.language.word.Sha256;
import banli.language.word.input.Limit;
import banli.language.word.proposal.ListKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 采用清单。 Decides on the office's lists to choose from, as on policies: one administrator proposes, another adopts. */
public final class DecideLists {
    private static final int MOST = 500;

    private DecideLists() {}

    /** 提议清单。 Proposes lists without doubles, under a version not used before. */
    public static List<ListsProposed> propose(ProposeLists act, PolicyBook book, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act);
        OfficeLists lists = OfficeLists.ofLines(act.subjects(), act.sectors(), act.delegations(), act.towns());
        checkPlace(conditions, act.place(), now);
        conditions
                .id("version", act.version())
                .field("subjects", !lists.none(), "请至少写一份清单，每行一项", "Give at least one list, an entry a line");
        check(conditions, "subjects", lists.of(ListKind.SUBJECT));
        check(conditions, "sectors", lists.of(ListKind.SECTOR));
        check(conditions, "delegations", lists.of(ListKind.DELEGATION));
        check(conditions, "towns", lists.of(ListKind.TOWN));
        DecidePolicies.unused(
                conditions, act.version(), book.isFree(act.version()) && book.proposed(act.version()) == null);
        return List.of(new ListsProposed(act.place(), act.version(), Sha256.of(lists.text()), lists));
    }

    /** 采用清单。 Another administrator adopts what was proposed; it stands in the place of what was adopted before. */
    public static List<ListsAdopted> adopt(AdoptLists act, PolicyBook book, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act);
        checkPlace(conditions, act.place(), now);
        Proposal agreed =
                DecidePolicies.agreed(conditions, book, act.version(), Proposal.LISTS, act.proposal(), null, now);
        DecidePolicies.unused(conditions, act.version(), book.isFree(act.version()));
        return List.of(new ListsAdopted(act.place(), act.version(), agreed.digest(), agreed.lists()));
    }

    private static void checkPlace(Conditions conditions, String place, Circumstances now) {
        conditions
                .id("place", place)
                .field(
                        "place",
                        place == null || now.officeNames().contains(place),
                        "应为本账本的地方代码",
                        "This must be the place of this ledger");
    }

    private static void check(Conditions conditions, String field, List<String> entries) {
        Set<String> seen = new HashSet<>();
        String twice =
                entries.stream().filter(entry -> !seen.add(entry)).findFirst().orElse(null);
        String longest = entries.stream()
                .filter(entry -> entry.length() > Limit.PARTY.characters())
                .findFirst()
                .orElse(null);
        conditions
                .field(field, entries.size() <= MOST, "至多" + MOST + "项", "At most " + MOST + " entries")
                .field(field, twice == null, "“" + twice + "”写了两次", "“" + twice + "” stands twice")
                .field(
                        field,
                        longest == null,
                        "每项不超过" + Limit.PARTY.characters() + "个字",
                        "At most " + Limit.PARTY.characters() + " characters an entry");
    }
}
