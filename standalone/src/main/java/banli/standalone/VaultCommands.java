package banli.standalone;

import picocli.CommandLine.Command;

/** 保险库。 Work on the vault of keys. */
@Command(
        name = "vault",
        mixinStandardHelpOptions = true,
        description = {"个人信息密钥的保险库。", "The vault of the keys of persons."},
        subcommands = {RewrapVault.class})
final class VaultCommands {}
