package casus.problem;

/** How grave a problem is: an error refuses the file, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
