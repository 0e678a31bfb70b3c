package banli.desk;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** 只装配办公桌。 Leaves out Axon's and the database's auto-configuration: the buses of these tests are made by hand. */
public final class OnlyTheDesk implements AutoConfigurationImportFilter {
    @Override
    public boolean[] match(String[] names, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            wanted[i] = names[i] == null
                    || !names[i].startsWith("org.axonframework.")
                            && !names[i].startsWith("org.springframework.boot.jdbc.");
        }
        return wanted;
    }
}
