package casus;

/** Which Casus this is. A test holds it to the version in {@code pom.xml}. */
public final class Version {
    /** As reports and {@code casus --version} give it: {@code 0.1.0}. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
