package banli.wire.signed;

import banli.language.command.LedgerCommand.CertifyRebuild;
import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.word.Office;

/** 发送者的种类。 The kinds of part that send acts and questions, and for whom each may speak. */
public enum Sender {
    /** A desk: for people, never for the ledger itself. */
    DESK {
        @Override
        boolean maySay(Object office, Object payload) {
            return !SYSTEM.equals(office);
        }
    },
    /** The command side: for the ledger itself only. */
    COMMAND_SIDE {
        @Override
        boolean maySay(Object office, Object payload) {
            return office == null || SYSTEM.equals(office);
        }
    },
    /** The query side: for the ledger itself, of its rebuilds and of what its log computes only. */
    QUERY_SIDE {
        @Override
        boolean maySay(Object office, Object payload) {
            return SYSTEM.equals(office) && (payload instanceof CertifyRebuild || payload instanceof SealCaseHeads);
        }
    },
    /** One process with every part in it, and the one that opens a ledger or enters a demo. */
    WHOLE {
        @Override
        boolean maySay(Object office, Object payload) {
            return true;
        }
    };

    private static final String SYSTEM = Office.SYSTEM.name();

    /** Whether it may send this in that office, null for none. */
    abstract boolean maySay(Object office, Object payload);
}
