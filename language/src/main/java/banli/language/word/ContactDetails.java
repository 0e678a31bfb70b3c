package banli.language.word;

/** 联系方式(个人信息)。 Personal contact details; never recorded in clear. */
public record ContactDetails(
        @MayBeEmpty @UpTo(Limit.PERSON) String phone,
        @MayBeEmpty String address,
        @MayBeEmpty @UpTo(Limit.PARTY) String email) {}
