package banli.standalone.run;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 单机应用的装配。 The application: the desk and both sides in one process. */
@SpringBootApplication(scanBasePackages = {"banli.wire", "banli.command", "banli.query", "banli.desk"})
class Standalone {}
