package banli.language.word.person;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;

/** 联系方式(个人信息)。 Personal contact details; never recorded in clear. */
public record ContactDetails(
        @MayBeEmpty @UpTo(Limit.PERSON) String phone,
        @MayBeEmpty String address,
        @MayBeEmpty @UpTo(Limit.PARTY) String email) {}
