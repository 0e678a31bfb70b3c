package banli.desk.record;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** 安全记录是否写得进去。 Whether the security record can be written, how many events wait, and how many were lost. */
@Component
class RecordHealthIndicator implements HealthIndicator {
    private final WritingLine line;

    RecordHealthIndicator(WritingLine line) {
        this.line = line;
    }

    @Override
    public Health health() {
        return (line.isFailing() ? Health.down() : Health.up())
                .withDetail("waiting", line.length())
                .withDetail("lost", line.lost())
                .build();
    }
}
