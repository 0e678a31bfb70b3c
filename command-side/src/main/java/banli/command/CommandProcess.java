package banli.command;

import banli.wire.start.Start;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** 办理端进程。 The command side as a process of its own over Axon Server; its port serves nothing but the actuator. */
// No stereotype: an application that scans this package must not find another application in it.
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"banli.wire", "banli.command"},
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class))
public class CommandProcess {
    private static final int PORT = 8091;

    /** 启动。 Starts it with the settings of the environment. */
    public static void main(String[] arguments) {
        Start.behind(CommandProcess.class, "command-side", PORT, arguments);
    }
}
