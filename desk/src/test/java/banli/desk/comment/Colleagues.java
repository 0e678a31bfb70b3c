package banli.desk.comment;

import banli.desk.FakeBuses;
import banli.desk.Specimens;
import banli.language.act.AdminRule;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryExecutionException;

/** 测试用的同事。 Four people, two of one name, of whom some may not read the case. */
final class Colleagues {
    private Colleagues() {}

    static void in(FakeBuses buses, Set<String> barred) {
        List<PersonView> people = List.of(
                person("section", "王海", Office.SECTION),
                person("deputy_leader", "王海波", Office.DEPUTY_LEADER),
                person("registry", "李敏", Office.REGISTRY),
                person("li-2", "李敏", Office.SECTION));
        buses.answer(
                ReadDirectory.class,
                _ -> new DirectoryView(1, "局", null, false, List.of(), people, List.of(), List.of(), List.of()));
        buses.answer(ReadCaseFile.class, _ -> {
            Object asker = buses.questions.getLast().getMetaData().get(Meta.ACTOR);
            if (barred.contains(String.valueOf(asker))) {
                throw new QueryExecutionException(
                        "refused",
                        null,
                        AdminRule.OFFICE.refused(Refused.Code.OFFICE, new Text("不是您经办的", "not yours")));
            }
            return Specimens.full(CaseFile.class);
        });
    }

    private static PersonView person(String id, String name, Office office) {
        return new PersonView(id, name, null, List.of(new OfficeView(office, null, true)));
    }
}
