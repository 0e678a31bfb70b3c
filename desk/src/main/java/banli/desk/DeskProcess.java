package banli.desk;

import banli.wire.start.Start;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** 办公桌进程。 The desk as a process of its own over Axon Server; the actuator has a port beside its own. */
// No stereotype: an application that scans this package must not find another application in it.
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"banli.wire", "banli.desk"},
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class))
public class DeskProcess {
    private static final int PORT = 8080;

    /** 启动。 Starts it with the settings of the environment. */
    public static void main(String[] arguments) {
        Start.inFront(DeskProcess.class, "desk", PORT, arguments);
    }
}
