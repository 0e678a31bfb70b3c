package banli.query.live;

import banli.wire.Migrations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 屏幕的表。 Made at start where this process has the rights; elsewhere somebody else has made them. Empty ones are read anew. */
@Component
class ScreenTables {
    ScreenTables(ObjectProvider<Migrations> migrations, JdbcClient database) {
        migrations.ifAvailable(it -> {
            if (it.migrateAsApplication("screen", "classpath:banli/query/screen")) {
                database.sql("delete from processing.token where processor = ?")
                        .param(LiveScreens.PROCESSOR)
                        .update();
            }
        });
    }
}
