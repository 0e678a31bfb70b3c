package banli.language.word;

/** 联系方式(个人信息)。 Personal contact details; never recorded in clear. */
public record ContactDetails(String phone, String address, String email) {}
