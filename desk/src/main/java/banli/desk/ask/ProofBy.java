package banli.desk.ask;

/** 确认方式。 How a person proves anew who they are. */
public enum ProofBy {
    /** The password, typed once more. */
    PASSWORD,
    /** The office's own log-in server, which asks again. */
    ISSUER,
    /** A second factor of their own: a code, or a passkey. */
    FACTOR
}
