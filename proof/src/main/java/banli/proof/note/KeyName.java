package banli.proof.note;

import banli.proof.word.Refused;
import banli.proof.word.Strict;

/** 密钥名。 Names of keys: not empty, without spaces of any script and without a plus. */
final class KeyName {
    private KeyName() {}

    static String checked(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::isForbidden)) {
            throw new Refused(
                    "“" + Strict.shortened(name) + "”不能作密钥名：不可为空，不可有空格和加号。",
                    "\"" + Strict.shortened(name)
                            + "\" is no name of a key: it may not be empty or hold spaces or a plus.");
        }
        return name;
    }

    private static boolean isForbidden(int one) {
        return one == '+'
                || one == 0x85
                || Character.isISOControl(one)
                || Character.isWhitespace(one)
                || Character.isSpaceChar(one);
    }
}
