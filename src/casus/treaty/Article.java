package casus.treaty;

/**
 * The words of one article.
 *
 * @param id {@code article-1}
 * @param title in each language
 * @param words our paraphrase in each language
 * @param source where the words were read
 * @param notModelled what its rules leave out, and why; empty where they leave nothing out
 */
public record Article(String id, Text title, Text words, String source, Text notModelled) {}
