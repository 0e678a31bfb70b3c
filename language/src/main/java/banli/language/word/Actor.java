package banli.language.word;

/** 办理人。 Who did an act: person, name at the time, office, unit, and the person acted for when delegated (代理), else null. */
public record Actor(String person, String name, Office office, String unit, String onBehalfOf) {
    /** The ledger's own automation. */
    public static final Actor SYSTEM = new Actor("system", "系统", Office.SYSTEM, null, null);

    /** 本人或委托人。 Whose office it is: the person acted for, else the person. */
    public String principal() {
        return onBehalfOf == null ? person : onBehalfOf;
    }
}
