package banli.standalone;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.sbom.Advisories;
import banli.standalone.sbom.Advisories.Hit;
import banli.standalone.sbom.Sbom;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 组成清单。 Prints what the program is made of, or compares it with known vulnerabilities. */
@Command(
        name = "sbom",
        mixinStandardHelpOptions = true,
        description = {
            "打印组成清单（CycloneDX）；--check 与已知漏洞对照，无命中答0，有命中答1，没有资料可对照答2。",
            "Print the list of components (CycloneDX); --check compares it with known vulnerabilities:"
                    + " exit codes 0 none applies, 1 some apply, 2 there is nothing to compare with."
        })
final class ListParts implements Callable<Integer> {
    @Option(
            names = "--check",
            description = {"与已知漏洞对照。", "Compare with known vulnerabilities."})
    private boolean check;

    @Option(
            names = "--advisories",
            paramLabel = "DIR|ZIP",
            description = {"OSV 格式的漏洞资料；本程序不从网上取。", "Advisories as OSV records; the program fetches nothing."})
    private Path advisories;

    @Override
    public Integer call() {
        Sbom sbom = Sbom.ofThisProgram();
        if (!check) {
            System.out.println(sbom.text());
            return 0;
        }
        if (advisories == null) {
            throw new CommandFailed(new Text(
                    "没有对照：程序不带漏洞资料，也不从网上取。请用 --advisories 给出 OSV 格式的资料（文件夹或 ZIP）。",
                    "Not compared: the program brings no advisories and fetches none."
                            + " Give OSV records by --advisories (a folder or a ZIP)."));
        }
        Advisories known = Advisories.at(advisories);
        List<Hit> hits = known.against(sbom.parts());
        hits.forEach(hit -> System.out.println(
                hit.part().name() + " " + hit.part().version() + "  " + hit.id() + "  " + hit.summary()));
        System.out.println("对照 " + sbom.parts().size() + " 个组成部分、" + known.size() + " 条资料，命中 " + hits.size() + " 条。 / "
                + sbom.parts().size() + " components against " + known.size() + " records: " + hits.size() + " apply.");
        return hits.isEmpty() ? 0 : 1;
    }
}
