package casus.command;

/** The door for people at a terminal. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("casus");
    }
}
