package banli.wire.signed;

/** 印。 What signs for a process, and tells whose signature another is. */
interface Seal {
    /** The name of the key it signs with. */
    String id();

    byte[] sign(byte[] statement);

    /**
     * Who signed this.
     *
     * @throws NotProved when the key is not known, or revoked, or the signature another's
     */
    Sender signer(String id, byte[] statement, byte[] signature);
}
