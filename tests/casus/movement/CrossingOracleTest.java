package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contacts with lines, and so crossings, against the slow oracle: every instant to the microsecond, and both sides. */
class CrossingOracleTest {
    private static final int MANY = 3_000;

    private record Told(long from, long to, Optional<Side> came, Optional<Side> went) {}

    static Stream<Arguments> generated() {
        return GeneratedLine.cases(1, MANY);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_engine_and_the_oracle_find_the_same_contacts_and_sides(GeneratedLine one) {
        assertThat(one.contacts().stream()
                        .map(contact -> new Told(
                                contact.span().from().rounded(),
                                contact.span().to().rounded(),
                                contact.from(),
                                contact.to())))
                .containsExactlyElementsOf(one.oracle().stream()
                        .map(contact -> new Told(
                                contact.from().halfUp(), contact.to().halfUp(), contact.came(), contact.went()))
                        .toList());
    }

    /** Guards the above: a generator that seldom meets the line would prove little. */
    @Test
    void the_generated_cases_are_full_of_contacts_of_every_sort() {
        List<CrossingOracle.Contact> all = LongStream.rangeClosed(1, MANY)
                .mapToObj(GeneratedLine::of)
                .flatMap(one -> one.oracle().stream())
                .toList();
        assertThat(count(all, CrossingOracle.Contact::passes)).isGreaterThan(MANY / 2);
        assertThat(count(all, CrossingOracleTest::returns)).isGreaterThan(MANY / 8);
        assertThat(count(all, contact -> contact.from().compareTo(contact.to()) < 0))
                .isGreaterThan(MANY / 4);
        assertThat(count(all, contact -> contact.came().isEmpty())).isGreaterThan(MANY / 4);
        assertThat(count(all, contact -> contact.from().under().bitLength() > 1))
                .isGreaterThan(MANY / 2);
    }

    private static long count(List<CrossingOracle.Contact> all, Predicate<CrossingOracle.Contact> sort) {
        return all.stream().filter(sort).count();
    }

    private static boolean returns(CrossingOracle.Contact contact) {
        return contact.came().isPresent() && contact.came().equals(contact.went());
    }
}
