package banli.standalone.register;

import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.word.ActingOffice;
import banli.language.word.Body;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import java.util.List;

/** 登记簿的通讯录。 Units, people and proposers of the register, each with its made-up paths. */
record Directory(List<Unit> units, List<Person> people, List<Proposer> proposers) {
    /** 单位。 A unit. */
    record Unit(String unit, String name, UnitKind kind, String deputyLeader, List<String> madeUp) {
        EnterUnit enter() {
            return new EnterUnit(unit, name, kind, deputyLeader, null, null);
        }
    }

    /** 人员。 A person of the bureau with the offices held; every person's name is made up. */
    record Person(String person, String name, String unit, List<ActingOffice> offices) {
        EnterUser enter() {
            return new EnterUser(person, name, unit, null);
        }
    }

    /** 提出人。 A proposer; no contact details are in the register. */
    record Proposer(String proposer, String name, Body body, String sector, List<String> madeUp) {
        EnterProposer enter() {
            return new EnterProposer(proposer, name, body, sector, null, false);
        }
    }

    Doer holder(Office office) {
        return people.stream()
                .flatMap(person -> person.offices().stream()
                        .filter(held -> held.office() == office)
                        .map(held -> new Doer(person.person(), office, held.unit())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody holds " + office));
    }

    String deputyOf(String section) {
        return units.stream()
                .filter(unit -> unit.unit().equals(section))
                .findFirst()
                .map(Unit::deputyLeader)
                .orElseThrow(() -> new IllegalArgumentException("unknown section " + section));
    }

    String nameOf(String proposer) {
        return proposers.stream()
                .filter(entry -> entry.proposer().equals(proposer))
                .findFirst()
                .map(Proposer::name)
                .orElseThrow(() -> new IllegalArgumentException("unknown proposer " + proposer));
    }
}
