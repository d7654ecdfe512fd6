package casus.treaty;

import java.util.List;

/**
 * A place with its names.
 *
 * @param name as reports say it (the period's form)
 * @param alsoKnownAs every other name that finds it: pinyin, modern, Chinese, Japanese
 * @param doubt how far the point may be from the truth
 */
public record NamedPlace(String id, Text name, List<String> alsoKnownAs, LonLat at, Kilometres doubt, String source) {}
