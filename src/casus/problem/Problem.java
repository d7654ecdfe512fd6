package casus.problem;

/**
 * One thing that is wrong, where, and what to do about it.
 *
 * @param code a stable word for the kind of fault, such as {@code place-unknown}
 * @param message what is wrong: lower case, the offending value in backticks, no full stop
 * @param help what to do; empty where there is nothing better to say than the message
 */
public record Problem(Severity severity, String code, String message, String help, Place place) {
    public static Problem error(String code, String message, String help, Place place) {
        return new Problem(Severity.ERROR, code, message, help, place);
    }

    public static Problem warning(String code, String message, String help, Place place) {
        return new Problem(Severity.WARNING, code, message, help, place);
    }
}
