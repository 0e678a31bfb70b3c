package banli.standalone.ask;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** 截至何时。 As of when a question is asked; the desk itself says which moments there are. */
public final class AsOfOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description = {
                "截至何时：日期（2021-06-30）、事实号，或写明时差的时刻。",
                "As of a day (2021-06-30), a fact number, or an instant with its offset."
            })
    private String moment;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            description = {
                "按哪种时间：recorded（当时知道什么）或 happened（当时发生了什么）；不写则用那天有内容的一种。",
                "By which time: recorded (what was known) or happened (what had happened); else the one that tells something of the day."
            })
    private String clock;

    /** 是否回看。 Whether an earlier moment is asked for. */
    public boolean back() {
        if (clock != null && moment == null) {
            throw new ParameterException(spec.commandLine(), "--clock 须与 --as-of 同用。 --clock needs --as-of beside it.");
        }
        return moment != null;
    }

    /** The address with the moment in it. */
    public String at(String path) {
        return back()
                ? path + (path.indexOf('?') < 0 ? '?' : '&') + "as-of=" + Desk.encoded(moment)
                        + (clock == null ? "" : "&clock=" + Desk.encoded(clock))
                : path;
    }

    /** Says, before anything else, as of when and by which time the desk answered. */
    public void tell(Desk desk) {
        desk.asOf().ifPresent(told -> System.out.println(told.zh() + " " + told.en()));
    }
}
