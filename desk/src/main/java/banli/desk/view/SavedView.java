package banli.desk.view;

/** 一个视图。 Its name, and the filters as the address of the register has them, with the question mark; empty for none. */
public record SavedView(String name, String query) {
    /** Where the register is seen so. */
    public String address() {
        return "/cases" + query;
    }
}
