package banli.command.vault;

import banli.wire.Migrations;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 保险库装配。 The vault over the schema {@code vault}. The master key comes from {@code BANLI_VAULT_KEK} (32 bytes in
 * base64) or else from the file {@code banli.vault.kek-file}, which is made when it is missing.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    MasterKey masterKey(
            @Value("${BANLI_VAULT_KEK:}") String given, @Value("${banli.vault.kek-file:vault.key}") Path file) {
        return given.isBlank() ? MasterKey.inFile(file) : MasterKey.of(given);
    }

    @Bean
    VaultTables vaultTables(Migrations migrations, DataSource application) {
        migrations.migrateWithOwnGrants("vault", "classpath:banli/command/vault");
        return new VaultTables(JdbcClient.create(application));
    }

    @Bean
    PersonKeys personKeys(VaultTables tables, MasterKey master) {
        return new PersonKeys(tables.database(), master);
    }

    /** Beside the file of the master key, whether or not that one is used, where no other place is named: a container's secrets take no file. */
    @Bean
    ErasedRegister erasedRegister(
            @Value("${banli.vault.kek-file:vault.key}") Path key, @Value("${banli.vault.erased-file:}") String named) {
        return new ErasedRegister(named.isBlank() ? key.resolveSibling("erased.jsonl") : Path.of(named));
    }

    @Bean
    Encryption encryption(PersonKeys keys) {
        return new Encryption(keys);
    }

    @Bean
    CommandHmac commandHmac(PersonKeys keys) {
        return new CommandHmac(keys);
    }

    @Bean
    Credentials credentials(VaultTables tables) {
        return new Credentials(tables.database());
    }

    @Bean
    LoginCodes loginCodes(VaultTables tables, Clock clock) {
        return new LoginCodes(tables.database(), clock);
    }

    @Bean
    Factors factors(VaultTables tables, PersonKeys keys, Clock clock) {
        return new Factors(tables.database(), keys, clock);
    }

    @Bean
    PersonalReads personalReads(VaultTables tables) {
        return new PersonalReads(tables.database());
    }

    @Bean
    ActingHints actingHints(VaultTables tables) {
        return new ActingHints(tables.database());
    }

    /** 已建好的表。 The tables once they stand. */
    record VaultTables(JdbcClient database) {}
}
