package banli.wire.signed;

/** 一个部分的印。 Of one of several processes: its own key, and the public ones of all. */
record SealOfAPart(SigningKey own, KnownKeys known) implements Seal {
    @Override
    public String id() {
        return own.id();
    }

    @Override
    public byte[] sign(byte[] statement) {
        return own.sign(statement);
    }

    @Override
    public Sender signer(String id, byte[] statement, byte[] signature) {
        return known.signer(id, statement, signature);
    }
}
