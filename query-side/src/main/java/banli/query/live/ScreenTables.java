package banli.query.live;

import banli.wire.Migrations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 屏幕的表。 Made at start where this process has the rights; elsewhere somebody else has made them. */
@Component
class ScreenTables {
    ScreenTables(ObjectProvider<Migrations> migrations) {
        migrations.ifAvailable(it -> it.migrate("screen", "classpath:banli/query/screen"));
    }
}
