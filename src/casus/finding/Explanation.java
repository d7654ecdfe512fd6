package casus.finding;

import casus.treaty.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * Why a finding was made, or why none was, under each reading judged.
 *
 * @param finding the finding explained; none where the question was why there is none
 */
public record Explanation(
        ClauseId clause, String subject, Optional<Finding> finding, List<ReadingExplained> readings) {}
