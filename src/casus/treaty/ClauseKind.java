package casus.treaty;

/** What a clause does to the party that it binds. */
public enum ClauseKind {
    PROHIBITION,
    PERMISSION,
    DUTY,
    PROCEDURE
}
