package casus.treaty;

/** A party to a treaty, or another actor that the treaty names ({@code signatory} false). */
public record Party(String id, Text name, boolean signatory, String signedBy) {}
