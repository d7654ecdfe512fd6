package casus.treaty;

/** A weapon that the treaty's terms can speak of; {@code calibre} as written, empty where it says nothing. */
public record Weapon(String id, Text name, String calibre) {}
