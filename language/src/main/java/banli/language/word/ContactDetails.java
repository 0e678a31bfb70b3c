package banli.language.word;

/** 联系方式(个人信息)。 Personal contact details; never recorded in clear. */
public record ContactDetails(
        @MayBeEmpty String phone,
        @MayBeEmpty String address,
        @MayBeEmpty String email) {}
